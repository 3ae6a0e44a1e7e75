; A folder onto the user's path, and off again. NSIS's own strings end at 1,024 letters and would cut a longer path
; short, so the value stays in memory of our own, and %NAMES% in it are kept as they are.
!define PATH_BYTES 131072
!define PATH_KEY 'p -2147483647, w "Environment"' ; HKEY_CURRENT_USER\Environment

; In: $8 the folder. Out: $0 the memory with the value between two semicolons, $2 the folder's place in it ("0": not
; there), $9 "0" if the value was read, "2" if there is none, else why it cannot be read.
!macro path_read
  System::Alloc ${PATH_BYTES}
  Pop $0
  System::Call 'kernel32::lstrcpyW(p r0, w ";")'
  IntPtrOp $3 $0 + 2
  IntOp $4 ${PATH_BYTES} - 4096
  ; As text, with %NAMES% left alone.
  System::Call 'advapi32::RegGetValueW(${PATH_KEY}, w "Path", i 0x10000006, p 0, p r3, *i r4) i.r9'
  ${If} $9 != 0
    System::Call 'kernel32::lstrcpyW(p r0, w ";")'
  ${EndIf}
  System::Call 'kernel32::lstrlenW(p r0) i.r1'
  IntOp $4 $1 - 1
  IntOp $4 $4 * 2
  IntPtrOp $3 $0 + $4
  System::Call 'kernel32::lstrcpynW(w .r6, p r3, i 2)'
  ${If} $6 != ";"
    System::Call 'kernel32::lstrcatW(p r0, w ";")'
  ${EndIf}
  StrCpy $7 ";$8;"
  System::Call 'shlwapi::StrStrIW(p r0, w r7) p.r2'
!macroend

; In: $0 the memory. Writes what lies between the first and the last semicolon, and tells the desktop.
!macro path_write
  System::Call 'kernel32::lstrlenW(p r0) i.r1'
  StrCpy $4 0
  ${If} $1 > 1
    IntOp $4 $1 - 1
    IntOp $5 $4 * 2
    IntPtrOp $3 $0 + $5
    System::Call 'kernel32::RtlZeroMemory(p r3, i 2)'
    IntOp $4 $4 - 1
  ${EndIf}
  IntPtrOp $3 $0 + 2
  IntOp $5 $4 + 1
  IntOp $5 $5 * 2
  System::Call 'advapi32::RegSetKeyValueW(${PATH_KEY}, w "Path", i 2, p r3, i r5) i.r6'
  SendMessage 0xFFFF 0x001A 0 "STR:Environment" /TIMEOUT=3000
!macroend

!macro path_add FOLDER
  StrCpy $8 "${FOLDER}"
  !insertmacro path_read
  ${If} $2 == "0"
    ${If} $9 == "0"
    ${OrIf} $9 == "2"
      System::Call 'kernel32::lstrcatW(p r0, w r8)'
      System::Call 'kernel32::lstrcatW(p r0, w ";")'
      !insertmacro path_write
    ${EndIf}
  ${EndIf}
  System::Free $0
!macroend

!macro path_remove FOLDER
  StrCpy $8 "${FOLDER}"
  !insertmacro path_read
  ${If} $2 != "0"
  ${AndIf} $9 == "0"
    ; What follows the folder moves to where it began; the semicolon before it stays.
    IntPtrOp $2 $2 + 2
    StrLen $4 "$8;"
    IntOp $4 $4 * 2
    IntPtrOp $3 $2 + $4
    System::Call 'kernel32::lstrlenW(p r3) i.r5'
    IntOp $5 $5 + 1
    IntOp $5 $5 * 2
    System::Call 'kernel32::RtlMoveMemory(p r2, p r3, i r5)'
    !insertmacro path_write
  ${EndIf}
  System::Free $0
!macroend
