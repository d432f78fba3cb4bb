package kpireport.verification;

import java.util.List;

/** Reads one kind of statement in sentences and holds it against the results. */
interface SentenceRule {

    List<Judgement> judge(Sentence sentence, Context context);
}
