@echo off
rem Starts kpi-report; builds it first when nothing is built or a source is newer than what is built.
setlocal
set "home=%~dp0"
set "jar=%home%target\kpi-report.jar"
set "built=%home%target\built-from"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"

if not exist "%jar%" goto build
rem xcopy /L /D lists what is newer than the copy that was kept at the last build.
for %%d in (src\main templates) do (
  for /f "delims=" %%f in ('xcopy "%home%%%d" "%built%\%%d" /L /D /S /Y /I 2^>nul ^| find "\"') do goto build
)
for /f "delims=" %%f in ('xcopy "%home%pom.xml" "%built%\" /L /D /Y 2^>nul ^| find "pom.xml"') do goto build
goto run

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo kpi-report: not built yet and no Maven found; install Maven 3.8 or newer. 1>&2
  exit /b 4
)
echo kpi-report: building, once ... 1>&2
pushd "%home%"
call mvn -q -B -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo kpi-report: the build failed. 1>&2
  exit /b 4
)
popd
for %%d in (src\main templates) do xcopy "%home%%%d" "%built%\%%d" /D /S /Y /I /Q >nul
xcopy "%home%pom.xml" "%built%\" /D /Y /Q >nul

:run
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 -jar "%jar%" %*
exit /b %errorlevel%
