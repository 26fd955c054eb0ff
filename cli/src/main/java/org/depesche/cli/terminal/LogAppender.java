package org.depesche.cli.terminal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintStream;
import java.util.Locale;

/** Writes a line for each event; what is logged may hold text from outside, so it is made visible. Causes are for debugging alone. */
final class LogAppender extends AppenderBase<ILoggingEvent> {

    private volatile PrintStream err;

    LogAppender(PrintStream err) {
        this.err = err;
    }

    void writeTo(PrintStream stream) {
        err = stream;
    }

    @Override
    protected void append(ILoggingEvent event) {
        StringBuilder line = new StringBuilder("depesche: ")
                .append(event.getLevel().toString().toLowerCase(Locale.ROOT))
                .append(": ")
                .append(VisibleText.line(event.getFormattedMessage()))
                .append('\n');
        if (event.getThrowableProxy() != null && event.getLevel().levelInt < Level.WARN_INT) {
            line.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        err.print(line);
        err.flush();
    }
}
