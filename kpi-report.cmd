@echo off
rem Starts kpi-report. In a checkout it builds first, when nothing is built or a source is newer than
rem what is built; in a release this stands in bin\, beside a Java runtime of its own.
setlocal EnableExtensions DisableDelayedExpansion
rem As what it was started, for the commands it will propose.
set "KPI_REPORT_COMMAND=%~0"
rem Java only understands letters of the system's code page in what it is called with. The short name
rem of a folder, where the drive keeps one, has none but these; what was typed goes another way, too.
for %%d in ("%~dp0.") do set "home=%%~fsd\"
set KPI_REPORT_ARGUMENTS=%*
set "app="
if exist "%home%pom.xml" (
  set "app=%home%target\"
) else (
  for %%d in ("%home%..") do set "home=%%~fd\"
)
if not defined app set "app=%home%"
set "jar=%app%kpi-report.jar"

rem Of what was typed this script has to know the workspace, the language and whether to be quiet.
set "workspace=."
set "language=%KPI_REPORT_LANG%"
set "quiet="
:arguments
set "argument=%~1"
if not defined argument goto java
rem A quote inside would end the comparison too soon.
set "argument=%argument:"=%"
if "%argument%"=="-w" set "workspace=%~2"
if "%argument%"=="--workspace" set "workspace=%~2"
if "%argument%"=="--lang" set "language=%~2"
if "%argument%"=="-q" set "quiet=yes"
if "%argument%"=="--quiet" set "quiet=yes"
shift /1
goto arguments

:java
set "java="
if exist "%home%runtime\bin\java.exe" set "java=%home%runtime\bin\java.exe"
rem What is meant for another Java may end this one, and announces itself each time.
if defined java (
  set "JAVA_TOOL_OPTIONS="
  set "JDK_JAVA_OPTIONS="
  set "_JAVA_OPTIONS="
)
rem Some write the folder in quotes, which is of no use to anybody.
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
  echo kpi-report: no Java found; install a JDK 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 4
)
for %%j in ("%java%") do set "java=%%~fsj"

if "%app%"=="%home%" goto archive
set "built=%app%built-from"
if not exist "%jar%" goto build
rem xcopy /L /D lists what is newer than the copy that was kept at the last build.
for %%d in (src\main templates samples\schema) do (
  for /f "delims=" %%f in ('xcopy "%home%%%d" "%built%\%%d" /L /D /S /Y /I 2^>nul') do if exist "%%f" goto build
)
for /f "delims=" %%f in ('xcopy "%home%pom.xml" "%built%\" /L /D /Y 2^>nul') do if exist "%%f" goto build
goto archive

:build
set "mvn="
for %%m in (mvn.cmd) do set "mvn=%%~$PATH:m"
if not defined mvn (
  echo kpi-report: not built yet and no Maven found; install Maven 3.8 or newer. 1>&2
  exit /b 4
)
call :tell building
pushd "%home%"
call mvn -q -B -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo kpi-report: the build failed. 1>&2
  exit /b 4
)
popd
for %%d in (src\main templates samples\schema) do xcopy "%home%%%d" "%built%\%%d" /D /S /Y /I /Q >nul
xcopy "%home%pom.xml" "%built%\" /D /Y /Q >nul
if exist "%app%start\" rmdir /s /q "%app%start"

:archive
set "options=-XX:+UseSerialGC -Dfile.encoding=UTF-8 -Xlog:disable -Xlog:all=off"
rem The archive of loaded classes, from which a run starts in half the time. It is bound to its place,
rem so it lies in a folder named for that. What it was made of stands beside it: a newer build or
rem another Java asks for a new one.
set "made="
for %%f in ("%jar%") do for %%j in ("%java%") do set "made=%%~tzf %%~tzj %%~fj"
set "store=%app%start\%home::=%"
if not exist "%store%\" mkdir "%store%" 2>nul
if not exist "%store%\" if defined LOCALAPPDATA set "store=%LOCALAPPDATA%\kpi-report\%home::=%"
if not exist "%store%\" mkdir "%store%" 2>nul
call :recall
if "%was%"=="%made%" goto run

rem Every command is rehearsed over the samples; JDK 25 makes its cache of that at once, older ones
rem go by the list of classes. Two first runs at the same time keep apart.
set "new=%store%new-%RANDOM%%RANDOM%"
mkdir "%new%" 2>nul
if not exist "%new%\" goto run
call :tell preparing
set "option=-XX:AOTCache="
"%java%" %options% -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput="%new%\archive" -cp "%jar%" kpireport.cli.Rehearsal "%home%samples" "%new%" >nul 2>nul
if exist "%new%\archive" goto made
set "option=-XX:SharedArchiveFile="
"%java%" %options% -XX:TieredStopAtLevel=1 -XX:DumpLoadedClassList="%new%\classes" -cp "%jar%" kpireport.cli.Rehearsal "%home%samples" "%new%" >nul 2>nul
"%java%" -Xshare:dump -XX:SharedClassListFile="%new%\classes" -XX:SharedArchiveFile="%new%\archive" -cp "%jar%" >nul 2>nul
if not exist "%new%\archive" set "option=none"
:made
if exist "%new%\archive" move /y "%new%\archive" "%store%archive" >nul 2>nul
rem An archive that another run has open cannot be replaced: this run goes without, a later one tries.
if not exist "%new%\archive" echo %option%;%made%>"%store%made-of"
rmdir /s /q "%new%" 2>nul
call :recall

:run
if not "%was%"=="%made%" set "option=none"
rem Without the second compiler a month of small tables starts a third sooner, and a list of a million
rem rows takes twice as long. They meet at some 200 000 rows: 16 MB of a workbook, 64 MB of text. Then it
rem pays for what each row runs through.
rem Half of the work is compiling: less of a method goes into its callers, and one compiler leaves the
rem other processor to the work itself. Memory is used again before more is asked for.
set "compiler=-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=25 -XX:CICompilerCount=1 -Xmn48m"
set "both=-XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=50000 -XX:Tier4CompileThreshold=200000 -XX:Tier4BackEdgeThreshold=400000 -Xmn24m"
if exist "%workspace%\exports\" (
  for /r "%workspace%\exports" %%f in (*) do (
    if %%~zf gtr 67108864 set "compiler=%both%"
    if %%~zf gtr 16777216 if /i not "%%~xf"==".csv" set "compiler=%both%"
  )
)

rem The archive goes where it was meant to lie in memory; anywhere else all of it is written anew.
set "options=%options% -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"

rem What is printed is UTF-8; the console is told so, and gets its own code page back.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul 2>nul
if "%option%"=="none" goto plain
"%java%" %options% %compiler% %option%"%store%archive" -jar "%jar%" %*
goto done
:plain
"%java%" %options% %compiler% -jar "%jar%" %*
:done
set "code=%errorlevel%"
if defined page chcp%page% >nul 2>nul
exit /b %code%

:recall
set "option=none"
set "was="
if exist "%store%made-of" for /f "usebackq tokens=1* delims=;" %%a in ("%store%made-of") do (
  set "option=%%a"
  set "was=%%b"
)
exit /b 0

rem For whoever waits: what this is about, in the language that was asked for, else that of Windows.
:tell
if defined quiet exit /b 0
if /i not "%language:~0,2%"=="vi" if /i not "%language:~0,2%"=="en" (
  for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\Desktop" /v PreferredUILanguages 2^>nul') do set "language=%%l"
)
if /i "%language:~0,2%"=="vi" goto vietnamese
if "%1"=="building" echo kpi-report: building, once ... 1>&2
if "%1"=="preparing" echo kpi-report: preparing for fast starts, once ... 1>&2
exit /b 0

:vietnamese
rem This file is UTF-8; cmd reads each line of it by the code page of the moment.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul 2>nul
if "%1"=="building" echo kpi-report: đang dựng chương trình, chỉ một lần ... 1>&2
if "%1"=="preparing" echo kpi-report: đang chuẩn bị để các lần sau chạy nhanh, chỉ một lần ... 1>&2
if defined page chcp%page% >nul 2>nul
exit /b 0
