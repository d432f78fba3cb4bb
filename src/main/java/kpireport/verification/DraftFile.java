package kpireport.verification;

import java.util.List;

/**
 * A Word file as it reads.
 *
 * @param insertions tracked ones; they are read as accepted
 * @param deletions tracked ones; what they strike out is not read
 * @param comments how many there are; they are not read
 */
record DraftFile(List<Block> blocks, int insertions, int deletions, int comments) {}
