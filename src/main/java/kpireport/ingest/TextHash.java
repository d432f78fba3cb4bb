package kpireport.ingest;

/**
 * Sixty-four bits for a text: among a million codes two different ones share them once in thirty
 * million lists.
 */
final class TextHash {

    private TextHash() {}

    /** Never 0, which is the code of an empty cell. */
    static long of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        long spread = spread(hash);
        return spread == 0 ? 1 : spread;
    }

    /** Every bit of the one goes into every bit of the other. */
    static long spread(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
