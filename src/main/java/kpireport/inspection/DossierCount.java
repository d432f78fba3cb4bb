package kpireport.inspection;

/** What can be counted in a list with a row for each dossier, by the columns it has. */
public enum DossierCount {
    RECEIVED("tiep-nhan"),
    /** Done by the day it was due; what is not done yet is held against the end of the period. */
    ON_TIME("dung-han"),
    /** Still open after the day it was due. */
    OVERDUE("qua-han-chua-tra"),
    RECEIVED_FOR_ONLINE_SERVICES("tiep-nhan-dvctt"),
    SUBMITTED_ONLINE("nop-truc-tuyen"),
    WITH_FEE("co-phi"),
    PAID_ONLINE("thanh-toan-truc-tuyen"),
    COMPONENTS_DIGITISED("so-hoa-thanh-phan"),
    REUSED("tai-su-dung"),
    RESOLVED("giai-quyet"),
    RESULTS_DIGITISED("so-hoa-ket-qua"),
    ELECTRONIC_RESULTS("ket-qua-dien-tu"),
    SERVICES("dich-vu-co-ho-so"),
    SERVICES_USED_ONLINE("dich-vu-co-ho-so-truc-tuyen"),
    FEE_PROCEDURES("thu-tuc-co-phi"),
    PROCEDURES_PAID_ONLINE("thu-tuc-co-giao-dich");

    private final String id;

    DossierCount(String id) {
        this.id = id;
    }

    /** Of the measure in the plan. */
    public String id() {
        return id;
    }
}
