package kpireport.cli;

import picocli.CommandLine.IVersionProvider;

/** {@code kpi-report 0.1.0 (Java 17.0.15)}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "kpi-report "
                    + (version == null ? "unpackaged" : version)
                    + " (Java "
                    + Runtime.version()
                    + ")"
        };
    }
}
