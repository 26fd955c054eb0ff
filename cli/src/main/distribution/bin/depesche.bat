@echo off
rem Runs the command line of Depesche.
rem
rem JAVA_HOME      the Java to use (17 or newer); otherwise the java on the PATH
rem DEPESCHE_OPTS  options for the Java virtual machine, after those of JAVA_OPTS
setlocal

set "DEPESCHE_JAR=%~dp0..\lib\depesche-cli.jar"
if not exist "%DEPESCHE_JAR%" (
    echo depesche: there is no %DEPESCHE_JAR% 1>&2
    exit /b 3
)

if not defined JAVA_HOME goto path
set "DEPESCHE_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%DEPESCHE_JAVA%" goto run
echo depesche: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it 1>&2
exit /b 3

:path
set "DEPESCHE_JAVA=java.exe"
where /q java.exe
if not errorlevel 1 goto run
echo depesche: no java found: install Java 17 or newer, or set JAVA_HOME 1>&2
exit /b 3

:run
"%DEPESCHE_JAVA%" -XX:+UseParallelGC -XX:-UsePerfData -Dfile.encoding=UTF-8 %JAVA_OPTS% %DEPESCHE_OPTS% -jar "%DEPESCHE_JAR%" %*
exit /b %ERRORLEVEL%
