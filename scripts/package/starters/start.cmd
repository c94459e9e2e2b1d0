@echo off
rem Starts the workbench with the Node beside it. Letters beyond ASCII stand only behind the change of the code page.
setlocal DisableDelayedExpansion
set "NODE_OPTIONS="
set "NODE_PATH="
set "THI_DUA_BROWSER=1"
chcp 65001 >nul
title Sổ Thi đua
if not exist "%~dp0node\node.exe" goto missing
if not exist "%~dp0chuong-trinh\build\thidua.mjs" goto missing
if /i "%PROCESSOR_ARCHITECTURE%"=="x86" if not defined PROCESSOR_ARCHITEW6432 goto narrow
echo Sổ Thi đua. Giữ cửa sổ này mở trong khi làm việc; đóng cửa sổ này là đóng sổ, những gì đã ghi vẫn còn.
"%~dp0node\node.exe" "%~dp0chuong-trinh\build\thidua.mjs" open %*
if "%errorlevel%"=="0" exit /b 0
echo.
echo Chương trình đã dừng; lý do ở các dòng trên. Cần Windows 10 trở lên, loại 64 bit. Xem mục “Khi không mở được” trong DOC-TRUOC.txt.
pause
exit /b 1
:missing
echo Thiếu tệp của chương trình. Hãy giải nén toàn bộ tệp .zip (bấm chuột phải, chọn Extract All), rồi mở “Sổ Thi đua” trong thư mục vừa giải nén.
pause
exit /b 2
:narrow
echo Máy này chạy Windows 32 bit. Sổ Thi đua cần Windows 10 trở lên, loại 64 bit.
pause
exit /b 2
