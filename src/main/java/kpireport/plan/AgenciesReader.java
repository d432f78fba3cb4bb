package kpireport.plan;

/** Reads {@code agencies:}, who answers for the criteria. */
final class AgenciesReader {

    private AgenciesReader() {}

    static References<Agency> read(YamlValue value) {
        References<Agency> agencies = new References<>();
        for (YamlValue agency : value.filledList()) {
            agency.map(map -> add(map, agencies));
        }
        return agencies;
    }

    private static Agency add(YamlMap map, References<Agency> agencies) {
        YamlValue id = map.required("id");
        Agency agency =
                new Agency(id.id(), map.required("name").text(), map.required("head").text());
        agencies.add(id, agency);
        return agency;
    }
}
