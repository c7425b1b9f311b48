@echo off
rem The front door of the source tree on Windows: finds what is needed, builds what has changed, and starts the player.
rem It installs nothing: what is missing is named, and the exit status is 3.
rem Not yet run on a real Windows machine.
setlocal EnableExtensions DisableDelayedExpansion
for %%i in ("%~dp0..") do set "root=%%~fi"
set "target=%root%\target"

if "%~1"=="" goto usage
if "%~1"=="-h" goto usage
if "%~1"=="--help" goto usage

call :find_jdk
if not defined jdk (
    echo Next Steps needs a Java Development Kit, version 25 or later. Please install Temurin 25 from adoptium.net, then try again.>&2
    exit /b 3
)
if "%~1"=="play" (
    call :find_vlc
    if not defined vlc (
        echo Next Steps needs VLC 3, 64 bit. Please install it from videolan.org, then try again.>&2
        exit /b 3
    )
)
call :build
if errorlevel 1 exit /b %errorlevel%

rem Nothing from around may add to Java or to VLC.
for %%v in (JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS CLASSPATH VLC_PLUGIN_PATH VLC_DATA_PATH) do set "%%v="

rem JNA looks for libvlc.dll where PATH says; libVLC finds its plugins beside itself.
if defined vlc set "PATH=%vlc%;%PATH%"
set "programme="
for %%c in (play film print import new translate) do if "%~1"=="%%c" set programme=--programme "%root%\content"
echo(%* | findstr /c:"--programme" >nul && set "programme="

"%jdk%\bin\java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:-UsePerfData -XX:+UseSerialGC ^
    -Djavafx.cachedir=NUL\none -Djna.boot.library.path="%target%\bin" -Djna.nounpack=true -Djna.noclasspath=true ^
    -cp "%target%\next-steps.jar;%target%\lib\*" nextsteps.app.Main %* %programme%
exit /b %errorlevel%

:usage
echo Usage: packaging\nextsteps COMMAND [OPTION...]
echo(
echo   play                 opens the programme in content\ on the whole screen
echo   film CHAPTER         makes a chapter's film from its storyboard, pictures and voice
echo   print                makes sheets for paper, as PDF
echo   check DIR            tells every fault of a programme
echo   subtitles FILE       reads a subtitle file and reports what is wrong with it
echo(
echo packaging\nextsteps COMMAND --help tells the options of a command.
exit /b 0

:find_jdk
set "jdk="
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
for %%v in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft") do (
    for /d %%d in ("%%~v\jdk-*") do call :try_jdk "%%~d"
)
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try_jdk "%%~dp$PATH:j.."
exit /b 0

rem Reads JAVA_VERSION="25.0.3" in the JDK's release file.
:try_jdk
if defined jdk exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==." %%n in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do call :compare "%~f1" %%n
exit /b 0

:compare
set "major=%~2"
set "major=%major:"=%"
if %major% geq 25 set "jdk=%~1"
exit /b 0

:find_vlc
set "vlc="
if exist "%ProgramFiles%\VideoLAN\VLC\libvlc.dll" set "vlc=%ProgramFiles%\VideoLAN\VLC"
exit /b 0

rem Nothing on Windows compares the times of many files shortly, so robocopy lists what is newer than the copy kept of the last build.
:build
if not exist "%target%\next-steps.jar" goto changed
robocopy "%root%\src\main" "%target%\built" /mir /l /njh /njs /ns /nc /ndl >nul
if errorlevel 1 goto changed
fc /b "%root%\pom.xml" "%target%\built.pom.xml" >nul 2>&1 && exit /b 0

:changed
where mvn >nul 2>&1
if errorlevel 1 (
    echo Next Steps needs Maven to be built. Please install it from maven.apache.org and put it on the PATH, then try again.>&2
    exit /b 3
)
echo Building Next Steps; the first time takes a few minutes ...>&2
if exist "%target%\lib" rmdir /s /q "%target%\lib"
setlocal
set "JAVA_HOME=%jdk%"
call mvn -f "%root%\pom.xml" -q -B -ntp -DskipTests package >&2
if errorlevel 1 exit /b 1
endlocal

rem JavaFX looks in ..\bin from its jars first, JNA where it is told to: plain files there are not unpacked into the user's folder.
if not exist "%target%\bin" mkdir "%target%\bin"
for %%j in ("%target%\lib\javafx-*-win.jar" "%target%\lib\jna-jpms-*.jar") do "%jdk%\bin\jar" --extract --file "%%~j" --dir "%target%\natives"
move /y "%target%\natives\*.dll" "%target%\bin" >nul
move /y "%target%\natives\com\sun\jna\win32-x86-64\*.dll" "%target%\bin" >nul
rmdir /s /q "%target%\natives"
robocopy "%root%\src\main" "%target%\built" /mir /njh /njs /nfl /ndl >nul
copy /y "%root%\pom.xml" "%target%\built.pom.xml" >nul
exit /b 0
