; The installer for Windows: for one user, without an administrator. `cargo xtask bundle --windows` runs it with
;   VERSION  of the program
;   FILES    folder of the files to install
;   OUT      the installer to write
;   WORDS    texts in each language, from the text catalogue
;   SIZE     of the installed files, in KiB
; Silent: /S; /PATH puts qd on the path, /NOFILES leaves .qdeck files alone, /D=FOLDER (last) chooses the folder.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off
ManifestSupportedOS all
ManifestDPIAware true
RequestExecutionLevel user

Name "Quarterdeck"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Quarterdeck"
InstallDirRegKey HKCU "Software\Quarterdeck" "InstallDir"
BrandingText "Quarterdeck ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Quarterdeck"
VIAddVersionKey "FileDescription" "Quarterdeck ${VERSION} setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Quarterdeck contributors"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include "path.nsh"

!define MUI_ICON "..\..\icons\icon.ico"
!define MUI_UNICON "..\..\icons\icon.ico"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_FINISHPAGE_RUN "$INSTDIR\quarterdeck-app.exe"
!insertmacro MUI_PAGE_LICENSE "${FILES}\LICENSE.txt"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first is used where none fits. NSIS has no Azerbaijani.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Swedish"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Romanian"
!insertmacro MUI_LANGUAGE "Korean"
!include "${WORDS}"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Quarterdeck"
!define CLASSES "Software\Classes"
!define KIND "Quarterdeck.Workspace"
!define WEBVIEW "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
!define WEBVIEW_PAGE "https://developer.microsoft.com/microsoft-edge/webview2/"

; Goes on when no window of Quarterdeck holds its program file open.
!macro wait_until_closed
  ${If} ${FileExists} "$INSTDIR\quarterdeck-app.exe"
    try:
    ClearErrors
    FileOpen $0 "$INSTDIR\quarterdeck-app.exe" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(installer_running)" /SD IDCANCEL IDRETRY try
      SetErrorLevel 2
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "Quarterdeck" program
  SectionIn RO
  !insertmacro wait_until_closed
  SetOutPath "$INSTDIR"
  File /r "${FILES}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Quarterdeck.lnk" "$INSTDIR\quarterdeck-app.exe"
  WriteRegStr HKCU "Software\Quarterdeck" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Quarterdeck"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\quarterdeck-app.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Quarterdeck developers"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "$(installer_files)" opens
  WriteRegStr HKCU "${CLASSES}\.qdeck" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(installer_workspace)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\quarterdeck-app.exe,0"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\quarterdeck-app.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section /o "$(installer_path)" onpath
  !insertmacro path_add "$INSTDIR"
SectionEnd

Section "-webview"
  ClearErrors
  ReadRegStr $0 HKLM "SOFTWARE\WOW6432Node\${WEBVIEW}" "pv"
  ${If} $0 == ""
    ReadRegStr $0 HKCU "Software\${WEBVIEW}" "pv"
  ${EndIf}
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    DetailPrint "$(installer_webview)"
    MessageBox MB_YESNO|MB_ICONEXCLAMATION "$(installer_webview)" /SD IDNO IDNO done
    ExecShell "open" "${WEBVIEW_PAGE}"
    done:
  ${EndIf}
SectionEnd

Function .onInit
  ; An entry that came with Windows 10.
  ClearErrors
  ReadRegDWORD $0 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion" "CurrentMajorVersionNumber"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(installer_windows)" /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PATH" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${onpath}
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/NOFILES" $1
  ${IfNot} ${Errors}
    !insertmacro UnselectSection ${opens}
  ${EndIf}
FunctionEnd

Section "un.Quarterdeck"
  !insertmacro wait_until_closed
  !include "${FILES}.remove.nsh"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Quarterdeck.lnk"
  ; As it was written: a folder has several names.
  ReadRegStr $1 HKCU "Software\Quarterdeck" "InstallDir"
  ${If} $1 == ""
    StrCpy $1 "$INSTDIR"
  ${EndIf}
  !insertmacro path_remove "$1"
  ReadRegStr $0 HKCU "${CLASSES}\.qdeck" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey HKCU "${CLASSES}\.qdeck"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Quarterdeck"
  ; What the web view keeps of pages; no data of the user.
  RMDir /r "$LOCALAPPDATA\org.quarterdeck.desktop\EBWebView"
  RMDir "$LOCALAPPDATA\org.quarterdeck.desktop"
  DetailPrint "$(installer_kept)"
  ${If} ${FileExists} "$APPDATA\Quarterdeck\*.*"
    MessageBox MB_OK|MB_ICONINFORMATION "$(installer_kept)" /SD IDOK
  ${EndIf}
SectionEnd
