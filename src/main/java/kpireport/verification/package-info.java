/**
 * A draft that people edited in Word, held against the data of its month.
 *
 * <p>What the draft should say is known best from the documents as they would be made now. Both are
 * taken apart alike, into passages with the units they name and the figures they write; passages
 * that say the same are compared, wherever they stand and however they are worded; what has no
 * counterpart is held against the results alone. The way through: {@link
 * kpireport.verification.Verifier}, {@code DraftReader} (the file), {@code PassageReader}
 * (sentences), {@code Alignment}, {@code PassageCheck} and {@code TableCheck}.
 */
package kpireport.verification;
