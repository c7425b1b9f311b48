@echo off
rem Tells whether everything in this folder is as it was made. Who made it, only "disc verify" with a public key can tell.
rem Windows brings PowerShell along; it is asked for SHA-256 only, and reads no other script.
setlocal
cd /d "%~dp0"
powershell -NoProfile -NonInteractive -Command "$bad = 0; $seen = 0; foreach ($list in checksums.txt, For sticks\tagmanifest-sha256.txt, For sticks\manifest-sha256.txt, tagmanifest-sha256.txt, manifest-sha256.txt) { if (Test-Path -LiteralPath $list) { $folder = Split-Path -Parent (Join-Path (Get-Location) $list); $lines = [IO.File]::ReadAllLines((Join-Path (Get-Location) $list)); $at = 0; foreach ($line in $lines) { $at++; $seen++; Write-Progress -Activity Checking -Status $list -PercentComplete (100 * $at / $lines.Length); $want = $line.Substring(0, 64); $name = $line.Substring(66); $file = Join-Path $folder $name; if (-not (Test-Path -LiteralPath $file)) { Write-Host ($name + : missing); $bad++ } elseif ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -ne $want) { Write-Host ($name + : changed); $bad++ } } } }; if ($seen -eq 0) { Write-Host There is no list here.; $bad++ }; if ($bad) { Write-Host Do not hand this out: something is missing or was changed.; exit 1 } else { Write-Host Complete. }"
set result=%errorlevel%
pause
exit /b %result%
