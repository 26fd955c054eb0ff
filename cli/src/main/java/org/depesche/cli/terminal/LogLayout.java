package org.depesche.cli.terminal;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.util.Locale;

/** One line for each event; what is logged may hold text from outside, so it is made visible. Causes are shown below debugging alone. */
final class LogLayout extends LayoutBase<ILoggingEvent> {

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder("depesche: ")
                .append(event.getLevel().toString().toLowerCase(Locale.ROOT))
                .append(": ")
                .append(VisibleText.line(event.getFormattedMessage()))
                .append('\n');
        if (event.getThrowableProxy() != null && event.getLevel().levelInt < ch.qos.logback.classic.Level.WARN_INT) {
            line.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        return line.toString();
    }
}
