@echo off
rem Opens Ayumi on this PC. Close this window to stop it.
title Ayumi
powershell.exe -NoLogo -NoProfile -ExecutionPolicy Bypass -File "%~dp0server.ps1"
if errorlevel 1 pause
