package kpireport.setup;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the office counts, as far as the index set of Decision 766 and form II.06 know it. */
enum Topic {
    RECEIVED_ONLINE("nop-truc-tuyen"),
    RECEIVED_ONLINE_WHOLLY("nop-truc-tuyen-toan-trinh"),
    RECEIVED_ONLINE_PARTLY("nop-truc-tuyen-mot-phan"),
    RECEIVED_IN_PERSON_OR_BY_POST("nop-truc-tiep-buu-chinh"),
    RECEIVED_IN_PERSON("nop-truc-tiep"),
    RECEIVED_BY_POST("nop-qua-buu-chinh"),
    RECEIVED_IN_PERIOD("tiep-nhan-trong-ky"),
    RECEIVED("tiep-nhan"),
    TO_RESOLVE("phai-giai-quyet"),
    RESOLVED("da-giai-quyet"),
    RESOLVED_EARLY("giai-quyet-truoc-han"),
    RESOLVED_ON_TIME("giai-quyet-dung-han"),
    RESOLVED_EARLY_OR_ON_TIME("giai-quyet-truoc-va-dung-han"),
    RESOLVED_LATE("giai-quyet-qua-han"),
    PENDING_IN_TIME("dang-giai-quyet-trong-han"),
    PENDING_LATE("dang-giai-quyet-qua-han"),
    COMPONENTS_DIGITISED("so-hoa-thanh-phan"),
    RESULTS_DIGITISED("so-hoa-ket-qua"),
    DOSSIERS_DIGITISED("ho-so-so-hoa"),
    REUSED("khai-thac-su-dung-lai"),
    REUSABLE("co-du-lieu-so-hoa"),
    ELECTRONIC_RESULTS("ket-qua-dien-tu"),
    RESULTS_DUE("phai-tra-ket-qua"),
    FEE_DOSSIERS("ho-so-phai-nop-phi"),
    DOSSIERS_OF_FEE_PROCEDURES("ho-so-thu-tuc-co-phi"),
    DOSSIERS_PAID_ONLINE("ho-so-thanh-toan-truc-tuyen"),
    FEE_PROCEDURES("thu-tuc-co-phi"),
    FEE_PROCEDURES_WITH_DOSSIERS("thu-tuc-co-phi-phat-sinh-ho-so"),
    PROCEDURES_PAID_ONLINE("thu-tuc-co-giao-dich"),
    ONLINE_SERVICES("dvctt"),
    ONLINE_SERVICES_WITH_DOSSIERS("dvctt-phat-sinh-ho-so"),
    ONLINE_SERVICES_WITH_ONLINE_DOSSIERS("dvctt-co-ho-so-truc-tuyen");

    private static final Set<Topic> OF_PROGRESS =
            EnumSet.of(
                    RECEIVED_IN_PERIOD,
                    RECEIVED,
                    TO_RESOLVE,
                    RESOLVED,
                    RESOLVED_EARLY,
                    RESOLVED_ON_TIME,
                    RESOLVED_EARLY_OR_ON_TIME,
                    RESOLVED_LATE,
                    PENDING_IN_TIME,
                    PENDING_LATE);

    private final String id;

    Topic(String id) {
        this.id = id.toLowerCase(Locale.ROOT);
    }

    /** Whether it counts what came in and what became of it, whatever it is. */
    boolean isOfProgress() {
        return OF_PROGRESS.contains(this);
    }

    /** Of the measure in the plan. */
    String id() {
        return id;
    }
}
