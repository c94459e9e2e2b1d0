@echo off
rem The command line with the Node beside it.
setlocal DisableDelayedExpansion
set "NODE_OPTIONS="
set "NODE_PATH="
"%~dp0node\node.exe" "%~dp0chuong-trinh\build\thidua.mjs" %*
exit /b %errorlevel%
