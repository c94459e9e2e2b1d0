@echo off
rem The command line with the Node beside it.
setlocal DisableDelayedExpansion
set "NODE_OPTIONS="
set "NODE_PATH="
rem What it tells to type is typed as this was.
set "THI_DUA_TYPED=%~0"
"%~dp0node\node.exe" "%~dp0chuong-trinh\build\thidua.mjs" %*
exit /b %errorlevel%
