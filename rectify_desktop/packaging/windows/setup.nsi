; Setup.exe of 巡察整改工作台: for one person, without administrator rights.
; Given by the builder: NAME, TITLE, VERSION, VERSION4, PAYLOAD, OUTFILE.
; As the program is: 64 bits.
Target amd64-unicode
Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

Name "${TITLE}"
OutFile "${OUTFILE}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "InstallFolder"
SetCompressor /SOLID lzma
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION4}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "FileDescription" "${TITLE} 安装程序"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define PROGRAM "$INSTDIR\program"
!define TYPE "${NAME}.ledger"
!define MUI_ICON "${PAYLOAD}\${NAME}.ico"
!define MUI_UNICON "${PAYLOAD}\${NAME}.ico"
!define MUI_FINISHPAGE_RUN "${PROGRAM}\${NAME}.exe"
!define MUI_FINISHPAGE_RUN_TEXT "打开${TITLE}"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

; Removes the program's own folder, never the one around it: the clerk may have put files there. A
; running program holds its interpreter, so that deleting it fails.
!macro RemoveProgram
  ${If} ${FileExists} "${PROGRAM}\runtime\pythonw.exe"
    ClearErrors
    Delete "${PROGRAM}\runtime\pythonw.exe"
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "${TITLE}正在运行。请先关闭它，再重新运行本程序。" /SD IDOK
      SetErrorLevel 3
      Abort
    ${EndIf}
  ${EndIf}
  RMDir /r "${PROGRAM}"
!macroend

Section
  SetShellVarContext current
  !insertmacro RemoveProgram
  SetOutPath "${PROGRAM}"
  File /r "${PAYLOAD}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "${PROGRAM}\${NAME}.exe" "" "${PROGRAM}\${NAME}.ico"
  CreateShortcut "$DESKTOP\${TITLE}.lnk" "${PROGRAM}\${NAME}.exe" "" "${PROGRAM}\${NAME}.ico"

  WriteRegStr HKCU "Software\Classes\.zgtz" "" "${TYPE}"
  WriteRegStr HKCU "Software\Classes\${TYPE}" "" "巡察整改台账"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "${PROGRAM}\${NAME}.ico"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"${PROGRAM}\${NAME}.exe" "%1"'

  WriteRegStr HKCU "Software\${NAME}" "InstallFolder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "${PROGRAM}\${NAME}.ico"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
  ; Another program may have taken the type since.
  ReadRegStr $0 HKCU "Software\Classes\.zgtz" ""
  ${If} $0 == "${TYPE}"
    DeleteRegKey HKCU "Software\Classes\.zgtz"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  DeleteRegKey HKCU "Software\${NAME}"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd
