package kpireport.verification;

import java.util.List;
import java.util.Map;
import kpireport.verification.Claim.Verdict;

/**
 * A draft held against the data of its month.
 *
 * @param documents names of the plan's documents that it was found to be; empty when it resembles
 *     none
 * @param claims in the order of the draft
 * @param paragraphs what stands in the paragraphs outside of tables, by their places
 * @param insertions tracked changes that add; read as accepted
 * @param deletions tracked changes that strike out; what is struck out was not read
 * @param comments not read
 */
public record Verification(
        List<String> documents,
        List<Claim> claims,
        Map<Place, String> paragraphs,
        int insertions,
        int deletions,
        int comments) {

    public Verification {
        documents = List.copyOf(documents);
        claims = List.copyOf(claims);
        paragraphs = Map.copyOf(paragraphs);
    }

    /** Nothing contradicts; what the data says nothing about is for a person to judge. */
    public boolean tellsTheTruth() {
        return list(Verdict.CONTRADICTED).isEmpty();
    }

    /** Nothing contradicts, and there is nothing that the data says nothing about. */
    public boolean isConfirmed() {
        return tellsTheTruth() && list(Verdict.UNKNOWN).isEmpty();
    }

    public List<Claim> list(Verdict verdict) {
        return claims.stream().filter(claim -> claim.verdict() == verdict).toList();
    }
}
