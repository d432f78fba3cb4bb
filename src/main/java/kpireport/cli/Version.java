package kpireport.cli;

import picocli.CommandLine.IVersionProvider;

/** {@code kpi-report 0.1.0 (Java 17.0.15)}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"kpi-report " + number() + " (Java " + Runtime.version() + ")"};
    }

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
