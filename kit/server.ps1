# Serves the folder "app" beside this file to this PC alone (127.0.0.1) until its window is closed.
# Nothing is installed and no rights are needed. For Windows PowerShell 5.1 or newer.
$ErrorActionPreference = 'Stop'

$Base = '%base%'
$Version = '%version%'
# What the browser keeps belongs to one address: the first port is used whenever it is free.
$Ports = 47315, 47316, 47317, 47318
$Root = [IO.Path]::GetFullPath([IO.Path]::Combine($PSScriptRoot, 'app'))

$Types = @{
%types%
}

$Headers = @'
%headers%
'@

$Reasons = @{ 200 = 'OK'; 301 = 'Moved Permanently'; 403 = 'Forbidden'; 404 = 'Not Found'; 405 = 'Method Not Allowed' }

# The version that our own server on a port has, or '' when none of ours is there.
function Get-RunningVersion([int]$port) {
    try {
        $request = [Net.WebRequest]::Create("http://127.0.0.1:$port$Base/_app/version.json")
        $request.Proxy = $null
        $request.Timeout = 2000
        $response = $request.GetResponse()
        $running = $response.Headers['X-Ayumi-Kit']
        $response.Close()
        if ($running) { return $running }
    } catch { }
    return ''
}

# A listener on a port, or $null when another program has it.
function Open-Listener([int]$port) {
    $listener = New-Object Net.Sockets.TcpListener([Net.IPAddress]::Loopback, $port)
    $listener.ExclusiveAddressUse = $true
    try {
        $listener.Start()
        return $listener
    } catch {
        return $null
    }
}

# The first line and the headers of a request as text; at most 32 KB of it.
function Read-Request($stream) {
    $buffer = New-Object byte[] 4096
    $text = ''
    while ($text.Length -lt 32768 -and -not $text.Contains("`r`n`r`n")) {
        $count = $stream.Read($buffer, 0, $buffer.Length)
        if ($count -le 0) { break }
        $text += [Text.Encoding]::ASCII.GetString($buffer, 0, $count)
    }
    return $text
}

function Send-Answer($stream, [int]$status, [string]$type, [byte[]]$body, [string]$extra, [bool]$isHead) {
    $lines = @("HTTP/1.1 $status $($Reasons[$status])", "Content-Type: $type", "Content-Length: $($body.Length)")
    $lines += 'Connection: close', "X-Ayumi-Kit: $Version"
    $lines += $Headers -split "`r?`n"
    if ($extra) { $lines += $extra }
    $head = [Text.Encoding]::ASCII.GetBytes(($lines -join "`r`n") + "`r`n`r`n")
    $stream.Write($head, 0, $head.Length)
    if (-not $isHead -and $body.Length -gt 0) { $stream.Write($body, 0, $body.Length) }
    $stream.Flush()
}

function Send-NotFound($stream, [bool]$isHead) {
    $body = [IO.File]::ReadAllBytes([IO.Path]::Combine($Root, '404.html'))
    Send-Answer $stream 404 'text/html; charset=utf-8' $body 'Cache-Control: no-cache' $isHead
}

function Send-File($stream, [string]$path, [string]$query, [bool]$isHead) {
    # Names of our files hold nothing else; this also keeps out drives, streams and parent folders.
    $isPlain = ($path -match '^[A-Za-z0-9_./@+-]*$') -and -not $path.Contains('..')
    if (-not $isPlain) { return Send-NotFound $stream $isHead }
    $file = [IO.Path]::Combine($Root, $path.Replace('/', [IO.Path]::DirectorySeparatorChar))
    if ([IO.Directory]::Exists($file)) {
        if ($path -ne '' -and -not $path.EndsWith('/')) {
            return Send-Answer $stream 301 'text/plain' @() "Location: $Base/$path/$query" $isHead
        }
        $file = [IO.Path]::Combine($file, 'index.html')
    }
    if (-not [IO.File]::Exists($file)) { return Send-NotFound $stream $isHead }
    $type = $Types[[IO.Path]::GetExtension($file).ToLowerInvariant()]
    if (-not $type) { $type = 'application/octet-stream' }
    $caching = 'no-cache'
    if ($path.StartsWith('_app/immutable/')) { $caching = 'public,max-age=31536000,immutable' }
    Send-Answer $stream 200 $type ([IO.File]::ReadAllBytes($file)) "Cache-Control: $caching" $isHead
}

function Send-Response($client, [int]$port) {
    $client.ReceiveTimeout = 5000
    $client.SendTimeout = 30000
    $stream = $client.GetStream()
    $request = Read-Request $stream
    if (-not ($request -match '^([A-Z]+) (/[^ ?]*)(\?[^ ]*)? HTTP/1\.[01]')) { return }
    $method = $Matches[1]
    $address = [Uri]::UnescapeDataString($Matches[2])
    $query = [string]$Matches[3]
    $isHead = $method -eq 'HEAD'
    # Only who asks for this PC by this address is answered.
    if (-not ($request -match "(?im)^Host: (127\.0\.0\.1|localhost):$port\s*`$")) {
        return Send-Answer $stream 403 'text/plain' @() '' $isHead
    }
    if ($method -ne 'GET' -and -not $isHead) { return Send-Answer $stream 405 'text/plain' @() '' $isHead }
    if ($Base -ne '' -and ($address -eq '/' -or $address -eq $Base)) {
        return Send-Answer $stream 301 'text/plain' @() "Location: $Base/$query" $isHead
    }
    if (-not $address.StartsWith("$Base/")) { return Send-NotFound $stream $isHead }
    Send-File $stream $address.Substring($Base.Length + 1) $query $isHead
}

# Browsers open connections ahead and say nothing on them: only those with a request are read.
function Start-Serving($listener, [int]$port) {
    $waiting = New-Object Collections.ArrayList
    while ($true) {
        while ($listener.Pending()) {
            [void]$waiting.Add(@{ Client = $listener.AcceptTcpClient(); Since = [DateTime]::UtcNow })
        }
        $isIdle = $true
        foreach ($one in @($waiting)) {
            $isAsking = $one.Client.Available -gt 0
            $isOld = ([DateTime]::UtcNow - $one.Since).TotalSeconds -gt 30
            if (-not $isAsking -and -not $isOld) { continue }
            $isIdle = $false
            $waiting.Remove($one)
            # A browser that leaves in the middle of an answer must not end the server.
            try { if ($isAsking) { Send-Response $one.Client $port } } catch { }
            $one.Client.Close()
        }
        if ($isIdle) { Start-Sleep -Milliseconds 15 }
    }
}

foreach ($port in $Ports) {
    $url = "http://127.0.0.1:$port$Base/"
    $listener = Open-Listener $port
    if ($null -ne $listener) {
        if ($port -ne $Ports[0]) {
            Write-Host "いつもの番号（$($Ports[0])）をほかのプログラムが使っているため、$port で開きます。"
            Write-Host '前に取り込んだ記録は、いつもの番号で開いたときだけ見えます（消えてはいません）。'
        }
        Write-Host "あゆみを開きました： $url"
        Write-Host '使い終わったら、この黒い画面を閉じてください。'
        Start-Process $url
        Start-Serving $listener $port
    }
    $running = Get-RunningVersion $port
    if ($running -eq $Version) {
        Write-Host "あゆみはもう動いています： $url"
        Start-Process $url
        exit 0
    }
    if ($running -ne '') {
        Write-Host 'あゆみの別の版が動いています。その黒い画面を閉じてから、もう一度お試しください。'
        exit 1
    }
}
Write-Host "番号 $($Ports -join '、') が、どれもほかのプログラムに使われています。PC を再起動してお試しください。"
exit 1
