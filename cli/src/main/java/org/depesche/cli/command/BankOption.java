package org.depesche.cli.command;

import picocli.CommandLine.Parameters;

/** The bank. */
final class BankOption {

    @Parameters(
            index = "0",
            paramLabel = "DB",
            description = "The bank: a file, or a server as jdbc:postgresql://HOST/DATABASE?user=NAME.")
    private String place = "";

    String place() {
        return place;
    }
}
