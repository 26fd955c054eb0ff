package org.depesche.cli.terminal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.io.PrintStream;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/** Sets logging up: warnings to standard error. In code, because reading a configuration file takes a tenth of a second at every start. */
public final class LogConfiguration extends ContextAwareBase implements Configurator {

    private static final String APPENDER = "stderr";

    /** Called by Logback. */
    public LogConfiguration() {}

    /**
     * Sets what is logged, and where to.
     *
     * @param err takes the lines
     * @param isDebugging whether what is meant for developers is shown too
     */
    public static void show(PrintStream err, boolean isDebugging) {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext context) {
            Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            root.setLevel(isDebugging ? Level.DEBUG : Level.WARN);
            if (root.getAppender(APPENDER) instanceof LogAppender appender) {
                appender.writeTo(err);
            }
        }
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        LogAppender appender = new LogAppender(System.err);
        appender.setContext(context);
        appender.setName(APPENDER);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
