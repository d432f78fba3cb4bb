package kpireport.plan;

import java.util.List;

/**
 * The body that issues the documents.
 *
 * @param superior lines of the directly superior body, above the name and not bold; empty for a
 *     People's Committee
 * @param name lines of the issuing body, in the capitals of the letterhead
 * @param title how the text speaks of it: "UBND huyện An Lão"
 * @param place first word of the date line: "An Lão"
 * @param symbol what follows the slash of the number: "UBND", "UBND-VP"
 */
public record Office(
        List<String> superior,
        List<String> name,
        String title,
        String place,
        String symbol,
        Signer signer) {

    public Office {
        superior = List.copyOf(superior);
        name = List.copyOf(name);
    }

    /**
     * Who signs.
     *
     * @param authority "Q.", "KT.", "TL.", "TM.", "TUQ." or empty
     * @param post lines in capitals: the first follows the authority, a second is the signer's own
     *     post
     * @param name empty until the document is signed
     */
    public record Signer(String authority, List<String> post, String name) {
        public Signer {
            post = List.copyOf(post);
        }
    }
}
