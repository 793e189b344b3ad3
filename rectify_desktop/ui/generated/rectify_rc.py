# Resource object code (Python 3)
# Created by: object code
# Created by: The Resource Compiler for Qt version 6.9.3
# WARNING! All changes made in this file will be lost!

from PySide6 import QtCore

qt_resource_data = b"\
\x00\x0078\
/\
* Quiet like an \
official paper, \
dense like a led\
ger. Colours: lo\
ok.py has the sa\
me ones. */\x0a\x0aQTo\
olTip { color: #\
1f2933; backgrou\
nd: #fffdf5; bor\
der: 1px solid #\
cfc9b5; padding:\
 4px 6px; }\x0a\x0a/* \
Frame of the win\
dow */\x0aQMenuBar \
{ background: #f\
fffff; border-bo\
ttom: 1px solid \
#e3e8ed; padding\
: 1px 4px; }\x0aQMe\
nuBar::item { pa\
dding: 4px 10px;\
 border-radius: \
3px; background:\
 transparent; }\x0a\
QMenuBar::item:s\
elected, QMenuBa\
r::item:pressed \
{ background: #e\
4ebf3; }\x0aQMenu {\
 background: #ff\
ffff; border: 1p\
x solid #c9d1da;\
 padding: 4px 0;\
 }\x0aQMenu::item {\
 padding: 5px 28\
px 5px 12px; mar\
gin: 0 4px; bord\
er-radius: 3px; \
}\x0aQMenu::item:se\
lected { backgro\
und: #dce7f3; co\
lor: #1f2933; }\x0a\
QMenu::item:disa\
bled { color: #9\
aa5b1; }\x0aQMenu::\
icon { padding-l\
eft: 8px; }\x0aQMen\
u::separator { h\
eight: 1px; back\
ground: #e3e8ed;\
 margin: 4px 8px\
; }\x0a\x0aQToolBar#to\
olBar { backgrou\
nd: #ffffff; bor\
der: none; borde\
r-bottom: 1px so\
lid #d9dfe6; pad\
ding: 4px 6px; s\
pacing: 2px; }\x0aQ\
ToolBar#toolBar:\
:separator { wid\
th: 1px; backgro\
und: #e0e6ec; ma\
rgin: 4px 6px; }\
\x0aQToolBar#toolBa\
r QToolButton { \
padding: 4px 8px\
; border: 1px so\
lid transparent;\
 border-radius: \
4px; color: #1f2\
933; }\x0aQToolBar#\
toolBar QToolBut\
ton:hover { back\
ground: #eef2f7;\
 border-color: #\
d5dde6; }\x0aQToolB\
ar#toolBar QTool\
Button:pressed, \
QToolBar#toolBar\
 QToolButton:ope\
n { background: \
#dfe7f0; }\x0aQTool\
Bar#toolBar QToo\
lButton:disabled\
 { color: #9aa5b\
1; }\x0aQToolBar#to\
olBar QToolButto\
n[popupMode=\x221\x22]\
 { padding-right\
: 20px; }\x0aQToolB\
ar#toolBar QTool\
Button::menu-but\
ton { border: no\
ne; width: 16px;\
 }\x0aQToolBar#tool\
Bar QToolButton:\
:menu-arrow, QTo\
olBar#toolBar QT\
oolButton::menu-\
indicator { imag\
e: url(:/icons/c\
hevron-down.svg)\
; width: 12px; h\
eight: 12px; }\x0aQ\
ToolBar#toolBar \
QToolButton[popu\
pMode=\x222\x22] { pad\
ding-right: 20px\
; }\x0aQToolBar#too\
lBar QToolButton\
::menu-indicator\
 { subcontrol-po\
sition: right ce\
nter; right: 5px\
; }\x0a\x0aQListWidget\
#navigationList \
{ background: #2\
3364d; color: #d\
be4ee; border: n\
one; outline: no\
ne; padding-top:\
 8px; }\x0aQListWid\
get#navigationLi\
st::item { heigh\
t: 38px; padding\
-left: 11px; bor\
der-left: 3px so\
lid transparent;\
 }\x0aQListWidget#n\
avigationList::i\
tem:hover { back\
ground: #2c425d;\
 }\x0aQListWidget#n\
avigationList::i\
tem:selected { b\
ackground: #314a\
68; color: #ffff\
ff; border-left:\
 3px solid #d445\
3f; }\x0a\x0aQStatusBa\
r { background: \
#ffffff; border-\
top: 1px solid #\
d9dfe6; color: #\
4b5866; }\x0aQStatu\
sBar::item { bor\
der: none; }\x0aQSt\
atusBar QLabel {\
 color: #4b5866;\
 padding: 2px 8p\
x; }\x0aQStatusBar \
QLabel#figuresLa\
bel { color: #1f\
2933; }\x0aQStatusB\
ar QLabel#readOn\
lyLabel { color:\
 #9a5b00; font-w\
eight: 600; }\x0a\x0a/\
* Message bar */\
\x0aMessageBar { ba\
ckground: #eef4f\
a; border: none;\
 border-bottom: \
1px solid #c9d8e\
7; }\x0aMessageBar[\
isError=\x22true\x22] \
{ background: #f\
df1f0; border-bo\
ttom: 1px solid \
#e7bdb9; }\x0aMessa\
geBar QToolButto\
n#messageActionB\
utton { color: #\
1f5a96; border: \
1px solid #b9cbe\
0; border-radius\
: 4px; padding: \
3px 12px; backgr\
ound: #ffffff; }\
\x0aMessageBar QToo\
lButton#messageA\
ctionButton:hove\
r, MessageBar QT\
oolButton#messag\
eActionButton:fo\
cus { border-col\
or: #2f5f93; }\x0aM\
essageBar QToolB\
utton#messageClo\
seButton { borde\
r: none; padding\
: 3px; border-ra\
dius: 3px; }\x0aMes\
sageBar QToolBut\
ton#messageClose\
Button:hover { b\
ackground: #d9e4\
ef; }\x0a\x0a/* Fields\
 */\x0aQLineEdit, Q\
PlainTextEdit, Q\
TextEdit, QCombo\
Box, QDateEdit, \
QSpinBox {\x0a  bac\
kground: #ffffff\
; border: 1px so\
lid #c5ced8; bor\
der-radius: 3px;\
\x0a  selection-bac\
kground-color: #\
2f5f93; selectio\
n-color: #ffffff\
;\x0a}\x0aQLineEdit { \
padding: 3px 6px\
; }\x0aQPlainTextEd\
it, QTextEdit { \
padding: 1px 2px\
; }\x0aQLineEdit:ho\
ver, QPlainTextE\
dit:hover, QComb\
oBox:hover { bor\
der-color: #9fb0\
c2; }\x0aQLineEdit:\
focus, QPlainTex\
tEdit:focus, QTe\
xtEdit:focus, QC\
omboBox:focus, Q\
DateEdit:focus, \
QSpinBox:focus {\
 border-color: #\
2f5f93; }\x0aQLineE\
dit:disabled, QP\
lainTextEdit:dis\
abled, QComboBox\
:disabled, QLine\
Edit:read-only, \
QPlainTextEdit[r\
eadOnly=\x22true\x22] \
{ background: #f\
4f6f8; color: #4\
b5866; }\x0aQComboB\
ox { padding: 3p\
x 22px 3px 6px; \
}\x0aQComboBox::dro\
p-down { subcont\
rol-origin: padd\
ing; subcontrol-\
position: center\
 right; width: 2\
0px; border: non\
e; }\x0aQComboBox::\
down-arrow { ima\
ge: url(:/icons/\
chevron-down.svg\
); width: 14px; \
height: 14px; }\x0a\
QComboBox QAbstr\
actItemView { ba\
ckground: #fffff\
f; border: 1px s\
olid #c5ced8; ou\
tline: none; sel\
ection-backgroun\
d-color: #dce7f3\
; selection-colo\
r: #1f2933; }\x0aQC\
omboBox QAbstrac\
tItemView::item \
{ min-height: 26\
px; padding: 0 6\
px; }\x0a\x0aQCheckBox\
 { spacing: 6px;\
 }\x0aQCheckBox::in\
dicator { width:\
 14px; height: 1\
4px; border: 1px\
 solid #aab6c3; \
border-radius: 3\
px; background: \
#ffffff; }\x0aQChec\
kBox::indicator:\
hover, QCheckBox\
::indicator:focu\
s { border-color\
: #2f5f93; }\x0aQCh\
eckBox::indicato\
r:checked { back\
ground: #2f5f93;\
 border-color: #\
2f5f93; image: u\
rl(:/icons/check\
.svg); }\x0aQCheckB\
ox::indicator:di\
sabled { backgro\
und: #eef1f4; bo\
rder-color: #ccd\
4dc; }\x0aQCheckBox\
::indicator:chec\
ked:disabled { b\
ackground: #9fb0\
c2; }\x0aQCheckBox:\
focus { color: #\
1f5a96; }\x0a\x0aQPush\
Button { backgro\
und: #ffffff; bo\
rder: 1px solid \
#c5ced8; border-\
radius: 4px; pad\
ding: 4px 14px; \
color: #1f2933; \
}\x0aQPushButton:ho\
ver { background\
: #f1f5f9; borde\
r-color: #9fb0c2\
; }\x0aQPushButton:\
pressed { backgr\
ound: #dfe7f0; }\
\x0aQPushButton:foc\
us { border-colo\
r: #2f5f93; }\x0aQP\
ushButton:disabl\
ed { color: #9aa\
5b1; background:\
 #f6f8fa; border\
-color: #dde3e9;\
 }\x0aQPushButton:d\
efault { backgro\
und: #23364d; bo\
rder-color: #233\
64d; color: #fff\
fff; }\x0aQPushButt\
on:default:hover\
 { background: #\
2f4867; }\x0aQPushB\
utton:default:di\
sabled { backgro\
und: #aab6c3; bo\
rder-color: #aab\
6c3; }\x0a\x0aQCommand\
LinkButton { bac\
kground: #ffffff\
; border: 1px so\
lid #d5dde6; bor\
der-radius: 6px;\
 padding: 10px 1\
2px; text-align:\
 left; }\x0aQComman\
dLinkButton:hove\
r { border-color\
: #2f5f93; backg\
round: #f6f9fc; \
}\x0aQCommandLinkBu\
tton:focus { bor\
der-color: #2f5f\
93; }\x0aQCommandLi\
nkButton:pressed\
 { background: #\
e7eef6; }\x0a\x0a/* Ta\
bles and trees *\
/\x0aQTreeView, QTa\
bleView { backgr\
ound: #ffffff; a\
lternate-backgro\
und-color: #f7f9\
fb; border: none\
; gridline-color\
: #e6ebf0; outli\
ne: none; select\
ion-background-c\
olor: #dce7f3; s\
election-color: \
#1f2933; }\x0aQTree\
View::item { bor\
der-bottom: 1px \
solid #edf1f4; p\
adding: 0 4px; }\
\x0aQTreeView::item\
:hover { backgro\
und: #f3f7fb; }\x0a\
QTreeView::item:\
selected { backg\
round: #dce7f3; \
color: #1f2933; \
}\x0aQTreeView::bra\
nch { border-bot\
tom: 1px solid #\
edf1f4; }\x0aQTreeV\
iew::branch:sele\
cted { backgroun\
d: #dce7f3; }\x0aQT\
reeView::branch:\
has-children:clo\
sed { image: url\
(:/icons/chevron\
-right.svg); }\x0aQ\
TreeView::branch\
:has-children:op\
en { image: url(\
:/icons/chevron-\
down.svg); }\x0aQHe\
aderView { backg\
round: #f0f3f6; \
border: none; }\x0a\
QHeaderView::sec\
tion { backgroun\
d: #f0f3f6; colo\
r: #4b5866; bord\
er: none; border\
-right: 1px soli\
d #dfe5eb; borde\
r-bottom: 1px so\
lid #d0d8e0; pad\
ding: 5px 6px; f\
ont-weight: 600;\
 }\x0aQTableView QT\
ableCornerButton\
::section { back\
ground: #f0f3f6;\
 border: none; }\
\x0a\x0aQSplitter::han\
dle { background\
: #e3e8ed; }\x0aQSp\
litter::handle:h\
over { backgroun\
d: #b9c6d4; }\x0a\x0a/\
* Scroll bars: o\
nce anything is \
styled, these ha\
ve to be as well\
 */\x0aQScrollBar:v\
ertical { backgr\
ound: transparen\
t; width: 12px; \
margin: 0; }\x0aQSc\
rollBar:horizont\
al { background:\
 transparent; he\
ight: 12px; marg\
in: 0; }\x0aQScroll\
Bar::handle { ba\
ckground: #c4cdd\
7; border-radius\
: 4px; margin: 2\
px; }\x0aQScrollBar\
::handle:vertica\
l { min-height: \
32px; }\x0aQScrollB\
ar::handle:horiz\
ontal { min-widt\
h: 32px; }\x0aQScro\
llBar::handle:ho\
ver { background\
: #9dabba; }\x0aQSc\
rollBar::add-lin\
e, QScrollBar::s\
ub-line { width:\
 0; height: 0; }\
\x0aQScrollBar::add\
-page, QScrollBa\
r::sub-page { ba\
ckground: transp\
arent; }\x0a\x0a/* Tab\
s */\x0aQTabWidget:\
:pane { border: \
none; border-top\
: 1px solid #d9d\
fe6; background:\
 #ffffff; }\x0aQTab\
Bar { background\
: transparent; }\
\x0aQTabBar::tab { \
background: tran\
sparent; color: \
#4b5866; padding\
: 6px 14px; bord\
er: none; border\
-bottom: 2px sol\
id transparent; \
}\x0aQTabBar::tab:h\
over { color: #1\
f2933; backgroun\
d: #f1f5f9; }\x0aQT\
abBar::tab:selec\
ted { color: #1f\
2933; font-weigh\
t: 600; border-b\
ottom: 2px solid\
 #b22222; }\x0aQTab\
Bar::tab:focus {\
 background: #e4\
ebf3; }\x0a\x0a/* The \
list page */\x0aQFr\
ame#filterBar { \
background: #fbf\
cfd; border: non\
e; border-bottom\
: 1px solid #e3e\
8ed; }\x0aQToolButt\
on[isChip=\x22true\x22\
] { border: 1px \
solid #d5dde6; b\
order-radius: 11\
px; padding: 2px\
 10px; backgroun\
d: #ffffff; colo\
r: #3b4754; }\x0aQT\
oolButton[isChip\
=\x22true\x22]:hover {\
 border-color: #\
9fb0c2; }\x0aQToolB\
utton[isChip=\x22tr\
ue\x22]:checked { b\
ackground: #2336\
4d; border-color\
: #23364d; color\
: #ffffff; }\x0aQTo\
olButton[isChip=\
\x22true\x22]:focus { \
border-color: #2\
f5f93; }\x0aQLabel#\
countLabel { col\
or: #66727f; }\x0aQ\
Label#nothingLab\
el, QLabel#noFin\
dingLabel { colo\
r: #66727f; }\x0a\x0a/\
* The review pag\
e */\x0aQFrame#peri\
odBar, QFrame#me\
etingBar { backg\
round: #fbfcfd; \
border: none; }\x0a\
QFrame#periodBar\
 QToolButton, QF\
rame#meetingBar \
QToolButton { ba\
ckground: #fffff\
f; border: 1px s\
olid #d5dde6; bo\
rder-radius: 4px\
; padding: 3px 9\
px; color: #1f29\
33; }\x0aQFrame#per\
iodBar QToolButt\
on:hover, QFrame\
#meetingBar QToo\
lButton:hover { \
background: #f1f\
5f9; border-colo\
r: #9fb0c2; }\x0aQF\
rame#periodBar Q\
ToolButton:press\
ed, QFrame#meeti\
ngBar QToolButto\
n:pressed { back\
ground: #dfe7f0;\
 }\x0aQFrame#period\
Bar QToolButton:\
focus, QFrame#me\
etingBar QToolBu\
tton:focus { bor\
der-color: #2f5f\
93; }\x0aQFrame#per\
iodBar QToolButt\
on:disabled, QFr\
ame#meetingBar Q\
ToolButton:disab\
led { color: #9a\
a5b1; background\
: #f6f8fa; }\x0a\x0a/*\
 The page of pap\
ers */\x0aQFrame#pa\
perBar { backgro\
und: #fbfcfd; bo\
rder: none; bord\
er-bottom: 1px s\
olid #e3e8ed; }\x0a\
QFrame#paperBar \
QToolButton { ba\
ckground: #fffff\
f; border: 1px s\
olid #d5dde6; bo\
rder-radius: 4px\
; padding: 3px 9\
px; color: #1f29\
33; }\x0aQFrame#pap\
erBar QToolButto\
n[popupMode=\x221\x22]\
 { padding-right\
: 24px; }\x0aQFrame\
#paperBar QToolB\
utton::menu-butt\
on { border: non\
e; width: 18px; \
}\x0aQFrame#paperBa\
r QToolButton::m\
enu-arrow { imag\
e: url(:/icons/c\
hevron-down.svg)\
; width: 12px; h\
eight: 12px; }\x0aQ\
Frame#paperBar Q\
ToolButton:hover\
 { background: #\
f1f5f9; border-c\
olor: #9fb0c2; }\
\x0aQFrame#paperBar\
 QToolButton:pre\
ssed { backgroun\
d: #dfe7f0; }\x0aQF\
rame#paperBar QT\
oolButton:focus \
{ border-color: \
#2f5f93; }\x0aQFram\
e#paperBar QTool\
Button:disabled \
{ color: #9aa5b1\
; background: #f\
6f8fa; }\x0aQLabel#\
paperTitleLabel \
{ font-size: 11p\
t; font-weight: \
600; }\x0aPaperList\
 { background: #\
fbfcfd; border: \
none; outline: n\
one; padding: 2p\
x 0; }\x0aPassageLi\
st, QListWidget#\
remarkList, QTre\
eWidget#draftTre\
e, QTreeWidget#e\
xportTree, QTree\
Widget#findingTr\
ee { background:\
 #ffffff; border\
: none; border-t\
op: 1px solid #e\
3e8ed; outline: \
none; }\x0aQListWid\
get#remarkList::\
item { padding: \
6px 10px; border\
-bottom: 1px sol\
id #edf1f4; }\x0aQL\
istWidget#remark\
List::item:selec\
ted { background\
: #dce7f3; color\
: #1f2933; }\x0aQWi\
dget#PassagePane\
, QWidget#Passag\
eEditor, QWidget\
#NoticeLayoutFor\
m, QWidget#layou\
tScrollContent, \
QScrollArea#layo\
utScroll, QWidge\
t#RemarkPane, QW\
idget#DraftPane,\
 QWidget#ExportP\
ane, QWidget#Sub\
jectPane, QStack\
edWidget#subject\
Stack, QStackedW\
idget#subjectSta\
ck > QWidget { b\
ackground: #ffff\
ff; }\x0aQTabWidget\
#detailTabs::pan\
e { border: none\
; border-top: 1p\
x solid #d9dfe6;\
 }\x0aQLabel#remark\
HintLabel { padd\
ing: 8px 10px; }\
\x0aQLabel#draftHin\
tLabel, QLabel#r\
ecogniseLabel { \
padding: 8px 12p\
x; }\x0aQLabel#samp\
leTitleLabel, QL\
abel#ledgerLabel\
 { color: #66727\
f; }\x0aQLabel#fram\
eTitleLabel { fo\
nt-weight: 600; \
}\x0aPassageEditor \
QPlainTextEdit#l\
edgerEdit[readOn\
ly=\x22true\x22] { bac\
kground: #fbfcfd\
; color: #1f2933\
; border-color: \
#d9dfe6; }\x0a\x0a/* T\
he import wizard\
 */\x0aQLabel[isSte\
p=\x22true\x22] { colo\
r: #66727f; padd\
ing: 2px 3px 3px\
 3px; border: no\
ne; border-botto\
m: 2px solid #f3\
f5f7; }\x0aQLabel[i\
sStep=\x22true\x22][is\
Current=\x22true\x22] \
{ color: #1f2933\
; font-weight: 6\
00; border: none\
; border-bottom:\
 2px solid #b222\
22; }\x0aQLabel#ste\
pArrowLabel { co\
lor: #9aa5b1; pa\
dding: 0 6px; }\x0a\
QFrame#editBar {\
 border: none; }\
\x0aQFrame#editBar \
QToolButton { ba\
ckground: #fffff\
f; border: 1px s\
olid #d5dde6; bo\
rder-radius: 4px\
; padding: 3px 9\
px; color: #1f29\
33; }\x0aQFrame#edi\
tBar QToolButton\
:hover { backgro\
und: #f1f5f9; bo\
rder-color: #9fb\
0c2; }\x0aQFrame#ed\
itBar QToolButto\
n:pressed { back\
ground: #dfe7f0;\
 }\x0aQFrame#editBa\
r QToolButton:di\
sabled { color: \
#9aa5b1; backgro\
und: #f6f8fa; bo\
rder-color: #e3e\
8ed; }\x0aQFrame[is\
Divider=\x22true\x22] \
{ border: none; \
background: #d9d\
fe6; margin: 4px\
 4px; }\x0aQTreeVie\
w#proposalTree, \
QTreeView#compar\
isonView, QTable\
View#doubtTable,\
 QTableView#figu\
reTable { border\
: 1px solid #d9d\
fe6; border-radi\
us: 3px; }\x0aQTree\
View#proposalTre\
e:focus, QTreeVi\
ew#comparisonVie\
w:focus, QTableV\
iew#doubtTable:f\
ocus { border-co\
lor: #2f5f93; }\x0a\
SourceView[readO\
nly=\x22true\x22], Tex\
tComparison QPla\
inTextEdit[readO\
nly=\x22true\x22], QPl\
ainTextEdit#spli\
tTextEdit[readOn\
ly=\x22true\x22] { bac\
kground: #ffffff\
; color: #1f2933\
; border-color: \
#d9dfe6; }\x0aSourc\
eView[readOnly=\x22\
true\x22]:focus, Te\
xtComparison QPl\
ainTextEdit[read\
Only=\x22true\x22]:foc\
us { border-colo\
r: #2f5f93; }\x0aTe\
xtComparison QLa\
bel, QLabel#drop\
HintLabel, QLabe\
l#doubtHintLabel\
 { color: #66727\
f; }\x0aQWidget#dou\
btTab, QWidget#f\
igureTab { backg\
round: #f3f5f7; \
}\x0a\x0a/* The form *\
/\x0aFindingForm { \
background: #fff\
fff; }\x0a/* By nam\
e alone: a page \
of a tab has no \
parent yet when \
Qt first looks f\
or its rules. */\
\x0aQWidget#basicSc\
rollContent, QSc\
rollArea#basicSc\
roll, QWidget#ba\
sicTab, QWidget#\
resultTab, QWidg\
et#measuresTab, \
QWidget#progress\
Tab, QWidget#noF\
indingArea { bac\
kground: #ffffff\
; }\x0aQLabel#headi\
ngLabel { font-w\
eight: 600; padd\
ing: 8px 12px 6p\
x 12px; }\x0aQLabel\
#dueStateLabel {\
 color: #4b5866;\
 }\x0a\x0a/* Start and\
 empty states */\
\x0aStartPage, QWid\
get#emptyArea { \
background: #f3f\
5f7; }\x0aQLabel#ti\
tleLabel { font-\
size: 22pt; font\
-weight: 600; co\
lor: #23364d; }\x0a\
QLabel#subtitleL\
abel { font-size\
: 11pt; color: #\
4b5866; }\x0aQLabel\
#emptyTitleLabel\
 { font-size: 15\
pt; font-weight:\
 600; color: #23\
364d; }\x0aQLabel#e\
mptyHintLabel, Q\
Label#secrecyLab\
el, QLabel#recen\
tLabel { color: \
#66727f; }\x0aQList\
Widget#recentLis\
t { background: \
transparent; out\
line: none; }\x0aQL\
istWidget#recent\
List::item { pad\
ding: 6px 8px; b\
order-radius: 4p\
x; color: #1f293\
3; }\x0aQListWidget\
#recentList::ite\
m:hover { backgr\
ound: #e7eef6; }\
\x0aQListWidget#rec\
entList::item:se\
lected { backgro\
und: #dce7f3; }\x0a\
\x0a/* Dialogs */\x0aQ\
Label#nameLabel \
{ font-size: 14p\
t; font-weight: \
600; color: #233\
64d; }\x0aQLabel#pr\
oblemLabel { col\
or: #b22222; }\x0aQ\
Widget#unitTab, \
QWidget#datesTab\
, QWidget#passag\
esTab, QWidget#c\
ontactTab, QWidg\
et#passagesScrol\
lContent { backg\
round: #ffffff; \
}\x0a\x0aQProgressBar \
{ border: 1px so\
lid #c5ced8; bor\
der-radius: 3px;\
 background: #ff\
ffff; max-height\
: 12px; }\x0aQProgr\
essBar::chunk { \
background: #2f5\
f93; }\x0a\
\x00\x00\x01~\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M4\
 7l16 0\x22 />\x0a  <p\
ath d=\x22M10 11l0 \
6\x22 />\x0a  <path d=\
\x22M14 11l0 6\x22 />\x0a\
  <path d=\x22M5 7l\
1 12a2 2 0 0 0 2\
 2h8a2 2 0 0 0 2\
 -2l1 -12\x22 />\x0a  \
<path d=\x22M9 7v-3\
a1 1 0 0 1 1 -1h\
4a1 1 0 0 1 1 1v\
3\x22 />\x0a</svg>\x0a\
\x00\x00\x01@\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
4 3v4a1 1 0 0 0 \
1 1h4\x22 />\x0a  <pat\
h d=\x22M11.5 21h-4\
.5a2 2 0 0 1 -2 \
-2v-14a2 2 0 0 1\
 2 -2h7l5 5v5m-5\
 6h7m-3 -3l3 3l-\
3 3\x22 />\x0a</svg>\x0a\
\x00\x00\x01$\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M3\
 12a9 9 0 1 0 18\
 0a9 9 0 0 0 -18\
 0\x22 />\x0a  <path d\
=\x22M12 9h.01\x22 />\x0a\
  <path d=\x22M11 1\
2h1v4h1\x22 />\x0a</sv\
g>\x0a\
\x00\x00\x01\x04\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M9\
 14l-4 -4l4 -4\x22 \
/>\x0a  <path d=\x22M5\
 10h11a4 4 0 1 1\
 0 8h-1\x22 />\x0a</sv\
g>\x0a\
\x00\x00\x01t\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M5\
 19l2.757 -7.351\
a1 1 0 0 1 .936 \
-.649h12.307a1 1\
 0 0 1 .986 1.16\
4l-.996 5.211a2 \
2 0 0 1 -1.964 1\
.625h-14.026a2 2\
 0 0 1 -2 -2v-11\
a2 2 0 0 1 2 -2h\
4l3 3h7a2 2 0 0 \
1 2 2v2\x22 />\x0a</sv\
g>\x0a\
\x00\x00\x01\xb3\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#5f6f82\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
7 17h2a2 2 0 0 0\
 2 -2v-4a2 2 0 0\
 0 -2 -2h-14a2 2\
 0 0 0 -2 2v4a2 \
2 0 0 0 2 2h2\x22 /\
>\x0a  <path d=\x22M17\
 9v-4a2 2 0 0 0 \
-2 -2h-6a2 2 0 0\
 0 -2 2v4\x22 />\x0a  \
<path d=\x22M7 15a2\
 2 0 0 1 2 -2h6a\
2 2 0 0 1 2 2v4a\
2 2 0 0 1 -2 2h-\
6a2 2 0 0 1 -2 -\
2l0 -4\x22 />\x0a</svg\
>\x0a\
\x00\x00\x00\xd9\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#5f6f82\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
5 6l-6 6l6 6\x22 />\
\x0a</svg>\x0a\
\x00\x00\x01 \
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#b22222\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M3\
 12a9 9 0 1 0 18\
 0a9 9 0 0 0 -18\
 0\x22 />\x0a  <path d\
=\x22M12 8v4\x22 />\x0a  \
<path d=\x22M12 16h\
.01\x22 />\x0a</svg>\x0a\
\x00\x00\x01*\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M2\
0 6l-11 0\x22 />\x0a  \
<path d=\x22M20 12l\
-7 0\x22 />\x0a  <path\
 d=\x22M20 18l-11 0\
\x22 />\x0a  <path d=\x22\
M4 8l4 4l-4 4\x22 /\
>\x0a</svg>\x0a\
\x00\x00\x01\x06\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
5 14l4 -4l-4 -4\x22\
 />\x0a  <path d=\x22M\
19 10h-11a4 4 0 \
1 0 0 8h1\x22 />\x0a</\
svg>\x0a\
\x00\x00\x01i\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M3\
 19a9 9 0 0 1 9 \
0a9 9 0 0 1 9 0\x22\
 />\x0a  <path d=\x22M\
3 6a9 9 0 0 1 9 \
0a9 9 0 0 1 9 0\x22\
 />\x0a  <path d=\x22M\
3 6l0 13\x22 />\x0a  <\
path d=\x22M12 6l0 \
13\x22 />\x0a  <path d\
=\x22M21 6l0 13\x22 />\
\x0a</svg>\x0a\
\x00\x00\x01\x87\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#5f6f82\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
4 3v4a1 1 0 0 0 \
1 1h4\x22 />\x0a  <pat\
h d=\x22M12 21h-5a2\
 2 0 0 1 -2 -2v-\
14a2 2 0 0 1 2 -\
2h7l5 5v4.5\x22 />\x0a\
  <path d=\x22M14 1\
7.5a2.5 2.5 0 1 \
0 5 0a2.5 2.5 0 \
1 0 -5 0\x22 />\x0a  <\
path d=\x22M18.5 19\
.5l2.5 2.5\x22 />\x0a<\
/svg>\x0a\
\x00\x00\x01[\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M4\
 8v-2a2 2 0 0 1 \
2 -2h2\x22 />\x0a  <pa\
th d=\x22M4 16v2a2 \
2 0 0 0 2 2h2\x22 /\
>\x0a  <path d=\x22M16\
 4h2a2 2 0 0 1 2\
 2v2\x22 />\x0a  <path\
 d=\x22M16 20h2a2 2\
 0 0 0 2 -2v-2\x22 \
/>\x0a</svg>\x0a\
\x00\x00\x01u\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#5f6f82\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M5\
 13a2 2 0 0 1 2 \
-2h10a2 2 0 0 1 \
2 2v6a2 2 0 0 1 \
-2 2h-10a2 2 0 0\
 1 -2 -2l0 -6\x22 /\
>\x0a  <path d=\x22M11\
 16a1 1 0 1 0 2 \
0a1 1 0 0 0 -2 0\
\x22 />\x0a  <path d=\x22\
M8 11v-4a4 4 0 1\
 1 8 0v4\x22 />\x0a</s\
vg>\x0a\
\x00\x00\x01\x84\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
4 3v4a1 1 0 0 0 \
1 1h4\x22 />\x0a  <pat\
h d=\x22M17 21h-10a\
2 2 0 0 1 -2 -2v\
-14a2 2 0 0 1 2 \
-2h7l5 5v11a2 2 \
0 0 1 -2 2z\x22 />\x0a\
  <path d=\x22M8 11\
h8v7h-8z\x22 />\x0a  <\
path d=\x22M8 15h8\x22\
 />\x0a  <path d=\x22M\
11 11v7\x22 />\x0a</sv\
g>\x0a\
\x00\x00\x00\xd8\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#5f6f82\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M6\
 9l6 6l6 -6\x22 />\x0a\
</svg>\x0a\
\x00\x00\x02.\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#dbe4ee\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M4\
 7a2 2 0 0 1 2 -\
2h12a2 2 0 0 1 2\
 2v12a2 2 0 0 1 \
-2 2h-12a2 2 0 0\
 1 -2 -2v-12z\x22 /\
>\x0a  <path d=\x22M16\
 3v4\x22 />\x0a  <path\
 d=\x22M8 3v4\x22 />\x0a \
 <path d=\x22M4 11h\
16\x22 />\x0a  <path d\
=\x22M7 14h.013\x22 />\
\x0a  <path d=\x22M10.\
01 14h.005\x22 />\x0a \
 <path d=\x22M13.01\
 14h.005\x22 />\x0a  <\
path d=\x22M16.015 \
14h.005\x22 />\x0a  <p\
ath d=\x22M13.015 1\
7h.005\x22 />\x0a  <pa\
th d=\x22M7.01 17h.\
005\x22 />\x0a  <path \
d=\x22M10.01 17h.00\
5\x22 />\x0a</svg>\x0a\
\x00\x00\x01_\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
1 6h9\x22 />\x0a  <pat\
h d=\x22M11 12h9\x22 /\
>\x0a  <path d=\x22M12\
 18h8\x22 />\x0a  <pat\
h d=\x22M4 16a2 2 0\
 1 1 4 0c0 .591 \
-.5 1 -1 1.5l-3 \
2.5h4\x22 />\x0a  <pat\
h d=\x22M6 10v-6l-2\
 2\x22 />\x0a</svg>\x0a\
\x00\x00\x00\xef\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
2 5l0 14\x22 />\x0a  <\
path d=\x22M5 12l14\
 0\x22 />\x0a</svg>\x0a\
\x00\x00\x01\x82\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
4 3v4a1 1 0 0 0 \
1 1h4\x22 />\x0a  <pat\
h d=\x22M17 21h-10a\
2 2 0 0 1 -2 -2v\
-14a2 2 0 0 1 2 \
-2h7l5 5v11a2 2 \
0 0 1 -2 2z\x22 />\x0a\
  <path d=\x22M9 9l\
1 0\x22 />\x0a  <path \
d=\x22M9 13l6 0\x22 />\
\x0a  <path d=\x22M9 1\
7l6 0\x22 />\x0a</svg>\
\x0a\
\x00\x00\x01M\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#dbe4ee\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M9\
 6h11\x22 />\x0a  <pat\
h d=\x22M12 12h8\x22 /\
>\x0a  <path d=\x22M15\
 18h5\x22 />\x0a  <pat\
h d=\x22M5 6v.01\x22 /\
>\x0a  <path d=\x22M8 \
12v.01\x22 />\x0a  <pa\
th d=\x22M11 18v.01\
\x22 />\x0a</svg>\x0a\
\x00\x00\x01\x85\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M8\
 9l5 5v7h-5v-4m0\
 4h-5v-7l5 -5m1 \
1v-6a1 1 0 0 1 1\
 -1h10a1 1 0 0 1\
 1 1v17h-8\x22 />\x0a \
 <path d=\x22M13 7l\
0 .01\x22 />\x0a  <pat\
h d=\x22M17 7l0 .01\
\x22 />\x0a  <path d=\x22\
M17 11l0 .01\x22 />\
\x0a  <path d=\x22M17 \
15l0 .01\x22 />\x0a</s\
vg>\x0a\
\x00\x00\x01\xdd\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2264\
\x22 height=\x2264\x22 vi\
ewBox=\x220 0 64 64\
\x22 fill=\x22none\x22 st\
roke-linecap=\x22ro\
und\x22 stroke-line\
join=\x22round\x22>\x0a  \
<rect x=\x228\x22 y=\x224\
\x22 width=\x2248\x22 hei\
ght=\x2256\x22 rx=\x227\x22 \
fill=\x22#23364d\x22/>\
\x0a  <rect x=\x2215\x22 \
y=\x2213\x22 width=\x2234\
\x22 height=\x2240\x22 rx\
=\x222\x22 fill=\x22#ffff\
ff\x22/>\x0a  <path d=\
\x22M21 22h22\x22 stro\
ke=\x22#b22222\x22 str\
oke-width=\x223.5\x22/\
>\x0a  <path d=\x22M21\
 31h22M21 39h10\x22\
 stroke=\x22#93a3b5\
\x22 stroke-width=\x22\
3\x22/>\x0a  <path d=\x22\
M33 43l5 5 9-11\x22\
 stroke=\x22#b22222\
\x22 stroke-width=\x22\
4\x22/>\x0a</svg>\x0a\
\x00\x00\x00\xf1\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#5f6f82\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
8 6l-12 12\x22 />\x0a \
 <path d=\x22M6 6l1\
2 12\x22 />\x0a</svg>\x0a\
\
\x00\x00\x01k\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
4 3v4a1 1 0 0 0 \
1 1h4\x22 />\x0a  <pat\
h d=\x22M17 21h-10a\
2 2 0 0 1 -2 -2v\
-14a2 2 0 0 1 2 \
-2h7l5 5v11a2 2 \
0 0 1 -2 2z\x22 />\x0a\
  <path d=\x22M12 1\
1l0 6\x22 />\x0a  <pat\
h d=\x22M9 14l6 0\x22 \
/>\x0a</svg>\x0a\
\x00\x00\x01?\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
4 3v4a1 1 0 0 0 \
1 1h4\x22 />\x0a  <pat\
h d=\x22M5 13v-8a2 \
2 0 0 1 2 -2h7l5\
 5v11a2 2 0 0 1 \
-2 2h-5.5m-9.5 -\
2h7m-3 -3l3 3l-3\
 3\x22 />\x0a</svg>\x0a\
\x00\x00\x01n\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M3\
 4m0 2a2 2 0 0 1\
 2 -2h14a2 2 0 0\
 1 2 2v0a2 2 0 0\
 1 -2 2h-14a2 2 \
0 0 1 -2 -2z\x22 />\
\x0a  <path d=\x22M5 8\
v10a2 2 0 0 0 2 \
2h10a2 2 0 0 0 2\
 -2v-10\x22 />\x0a  <p\
ath d=\x22M10 12l4 \
0\x22 />\x0a</svg>\x0a\
\x00\x00\x01\x85\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#dbe4ee\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
5 3v4a1 1 0 0 0 \
1 1h4\x22 />\x0a  <pat\
h d=\x22M18 17h-7a2\
 2 0 0 1 -2 -2v-\
10a2 2 0 0 1 2 -\
2h4l5 5v7a2 2 0 \
0 1 -2 2z\x22 />\x0a  \
<path d=\x22M16 17v\
2a2 2 0 0 1 -2 2\
h-7a2 2 0 0 1 -2\
 -2v-10a2 2 0 0 \
1 2 -2h2\x22 />\x0a</s\
vg>\x0a\
\x00\x00\x01\x11\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#5f6f82\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
0 10m-7 0a7 7 0 \
1 0 14 0a7 7 0 1\
 0 -14 0\x22 />\x0a  <\
path d=\x22M21 21l-\
6 -6\x22 />\x0a</svg>\x0a\
\
\x00\x00\x00\xda\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#ffffff\x22 s\
troke-width=\x222.5\
\x22 stroke-linecap\
=\x22round\x22 stroke-\
linejoin=\x22round\x22\
>\x0a  <path d=\x22M5 \
12l5 5l10 -10\x22 /\
>\x0a</svg>\x0a\
\x00\x00\x01A\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#33465c\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M1\
2 19h-7a2 2 0 0 \
1 -2 -2v-11a2 2 \
0 0 1 2 -2h4l3 3\
h7a2 2 0 0 1 2 2\
v3.5\x22 />\x0a  <path\
 d=\x22M16 19h6\x22 />\
\x0a  <path d=\x22M19 \
16v6\x22 />\x0a</svg>\x0a\
\
\x00\x00\x00\xd8\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#5f6f82\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M9\
 6l6 6l-6 6\x22 />\x0a\
</svg>\x0a\
\x00\x00\x01s\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22none\x22 st\
roke=\x22#5f6f82\x22 s\
troke-width=\x221.7\
5\x22 stroke-lineca\
p=\x22round\x22 stroke\
-linejoin=\x22round\
\x22>\x0a  <path d=\x22M5\
 13a2 2 0 0 1 2 \
-2h10a2 2 0 0 1 \
2 2v6a2 2 0 0 1 \
-2 2h-10a2 2 0 0\
 1 -2 -2l0 -6\x22 /\
>\x0a  <path d=\x22M11\
 16a1 1 0 1 0 2 \
0a1 1 0 1 0 -2 0\
\x22 />\x0a  <path d=\x22\
M8 11v-5a4 4 0 0\
 1 8 0\x22 />\x0a</svg\
>\x0a\
"

qt_resource_name = b"\
\x00\x05\
\x00o\xa6S\
\x00i\
\x00c\x00o\x00n\x00s\
\x00\x06\
\x07\xac\x02\xc3\
\x00s\
\x00t\x00y\x00l\x00e\x00s\
\x00\x0b\
\x0f--\xe3\
\x00r\
\x00e\x00c\x00t\x00i\x00f\x00y\x00.\x00q\x00s\x00s\
\x00\x0f\
\x04\xa2\xc0'\
\x00i\
\x00t\x00e\x00m\x00-\x00d\x00e\x00l\x00e\x00t\x00e\x00.\x00s\x00v\x00g\
\x00\x10\
\x0e-e\x87\
\x00p\
\x00a\x00p\x00e\x00r\x00-\x00e\x00x\x00p\x00o\x00r\x00t\x00.\x00s\x00v\x00g\
\x00\x10\
\x068/g\
\x00m\
\x00e\x00s\x00s\x00a\x00g\x00e\x00-\x00i\x00n\x00f\x00o\x00.\x00s\x00v\x00g\
\x00\x08\
\x04\xb2UG\
\x00u\
\x00n\x00d\x00o\x00.\x00s\x00v\x00g\
\x00\x0f\
\x038(\xe7\
\x00l\
\x00e\x00d\x00g\x00e\x00r\x00-\x00o\x00p\x00e\x00n\x00.\x00s\x00v\x00g\
\x00\x09\
\x00W\xb5\xe7\
\x00p\
\x00r\x00i\x00n\x00t\x00.\x00s\x00v\x00g\
\x00\x10\
\x00\xe19\xa7\
\x00c\
\x00h\x00e\x00v\x00r\x00o\x00n\x00-\x00l\x00e\x00f\x00t\x00.\x00s\x00v\x00g\
\x00\x11\
\x07\x02\x09\xa7\
\x00m\
\x00e\x00s\x00s\x00a\x00g\x00e\x00-\x00e\x00r\x00r\x00o\x00r\x00.\x00s\x00v\x00g\
\
\x00\x0f\
\x08\xc6tg\
\x00h\
\x00e\x00a\x00d\x00i\x00n\x00g\x00-\x00a\x00d\x00d\x00.\x00s\x00v\x00g\
\x00\x08\
\x0b\xb2U\xc7\
\x00r\
\x00e\x00d\x00o\x00.\x00s\x00v\x00g\
\x00\x11\
\x0eG\x91'\
\x00l\
\x00e\x00d\x00g\x00e\x00r\x00-\x00s\x00a\x00m\x00p\x00l\x00e\x00.\x00s\x00v\x00g\
\
\x00\x11\
\x00\x9b\x02\x07\
\x00p\
\x00r\x00i\x00n\x00t\x00-\x00p\x00r\x00e\x00v\x00i\x00e\x00w\x00.\x00s\x00v\x00g\
\
\x00\x10\
\x05\xca~G\
\x00p\
\x00r\x00e\x00v\x00i\x00e\x00w\x00-\x00f\x00u\x00l\x00l\x00.\x00s\x00v\x00g\
\x00\x0f\
\x0f\xde~\x07\
\x00r\
\x00e\x00v\x00i\x00e\x00w\x00-\x00h\x00o\x00l\x00d\x00.\x00s\x00v\x00g\
\x00\x0f\
\x02q\x08\x07\
\x00l\
\x00i\x00s\x00t\x00-\x00e\x00x\x00p\x00o\x00r\x00t\x00.\x00s\x00v\x00g\
\x00\x10\
\x0e\x17\x06\x87\
\x00c\
\x00h\x00e\x00v\x00r\x00o\x00n\x00-\x00d\x00o\x00w\x00n\x00.\x00s\x00v\x00g\
\x00\x0e\
\x0e\xe3^g\
\x00n\
\x00a\x00v\x00-\x00r\x00e\x00v\x00i\x00e\x00w\x00.\x00s\x00v\x00g\
\x00\x15\
\x03\x1f\xb3\x07\
\x00f\
\x00i\x00n\x00d\x00i\x00n\x00g\x00s\x00-\x00r\x00e\x00n\x00u\x00m\x00b\x00e\x00r\
\x00.\x00s\x00v\x00g\
\x00\x0f\
\x0e\xc6r\xa7\
\x00f\
\x00i\x00n\x00d\x00i\x00n\x00g\x00-\x00a\x00d\x00d\x00.\x00s\x00v\x00g\
\x00\x11\
\x05\xc5o\xc7\
\x00n\
\x00o\x00t\x00i\x00c\x00e\x00-\x00e\x00x\x00p\x00o\x00r\x00t\x00.\x00s\x00v\x00g\
\
\x00\x10\
\x03c\xed\x07\
\x00n\
\x00a\x00v\x00-\x00f\x00i\x00n\x00d\x00i\x00n\x00g\x00s\x00.\x00s\x00v\x00g\
\x00\x0e\
\x06\x8f\xa3\xe7\
\x00r\
\x00o\x00u\x00n\x00d\x00-\x00e\x00d\x00i\x00t\x00.\x00s\x00v\x00g\
\x00\x0b\
\x08\x93q\x07\
\x00p\
\x00r\x00o\x00g\x00r\x00a\x00m\x00.\x00s\x00v\x00g\
\x00\x09\
\x06\x98\x8e\xa7\
\x00c\
\x00l\x00o\x00s\x00e\x00.\x00s\x00v\x00g\
\x00\x0e\
\x03\x95\xcd\xe7\
\x00l\
\x00e\x00d\x00g\x00e\x00r\x00-\x00n\x00e\x00w\x00.\x00s\x00v\x00g\
\x00\x11\
\x05\xf9\xe0\x07\
\x00s\
\x00o\x00u\x00r\x00c\x00e\x00-\x00i\x00m\x00p\x00o\x00r\x00t\x00.\x00s\x00v\x00g\
\
\x00\x11\
\x0b\xae\xbeg\
\x00l\
\x00e\x00d\x00g\x00e\x00r\x00-\x00b\x00a\x00c\x00k\x00u\x00p\x00.\x00s\x00v\x00g\
\
\x00\x0e\
\x0d\xbe\x97'\
\x00n\
\x00a\x00v\x00-\x00p\x00a\x00p\x00e\x00r\x00s\x00.\x00s\x00v\x00g\
\x00\x0a\
\x08\x94m\xc7\
\x00s\
\x00e\x00a\x00r\x00c\x00h\x00.\x00s\x00v\x00g\
\x00\x09\
\x0b\x9e\x89\x07\
\x00c\
\x00h\x00e\x00c\x00k\x00.\x00s\x00v\x00g\
\x00\x0d\
\x02\x7f+G\
\x00t\
\x00h\x00e\x00m\x00e\x00-\x00a\x00d\x00d\x00.\x00s\x00v\x00g\
\x00\x11\
\x0e\x92xG\
\x00c\
\x00h\x00e\x00v\x00r\x00o\x00n\x00-\x00r\x00i\x00g\x00h\x00t\x00.\x00s\x00v\x00g\
\
\x00\x09\
\x06\xc7\x95\xe7\
\x00a\
\x00b\x00o\x00u\x00t\x00.\x00s\x00v\x00g\
\x00\x11\
\x0f\xabq\xe7\
\x00r\
\x00e\x00v\x00i\x00e\x00w\x00-\x00r\x00e\x00o\x00p\x00e\x00n\x00.\x00s\x00v\x00g\
\
"

qt_resource_struct = b"\
\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00\x00\x01\
\x00\x00\x00\x00\x00\x02\x00\x00\x00\x22\x00\x00\x00\x04\
\x00\x00\x00\x10\x00\x02\x00\x00\x00\x01\x00\x00\x00\x03\
\x00\x00\x00\x22\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\
\x00\x00\x00\xe8\x00\x00\x00\x00\x00\x01\x00\x00=\xaa\
\x00\x00\x01\xb0\x00\x00\x00\x00\x00\x01\x00\x00E\x07\
\x00\x00\x01\x00\x00\x00\x00\x00\x00\x01\x00\x00?a\
\x00\x00\x02\x22\x00\x00\x00\x00\x00\x01\x00\x00Ij\
\x00\x00\x04L\x00\x00\x00\x00\x00\x01\x00\x00_,\
\x00\x00\x02\x8e\x00\x00\x00\x00\x00\x01\x00\x00N\x00\
\x00\x00\x00\xc4\x00\x00\x00\x00\x00\x01\x00\x00<2\
\x00\x00\x03\x0a\x00\x00\x00\x00\x00\x01\x00\x00Q\xdc\
\x00\x00\x03\x86\x00\x00\x00\x00\x00\x01\x00\x00W\x8c\
\x00\x00\x00>\x00\x00\x00\x00\x00\x01\x00\x007<\
\x00\x00\x00\xae\x00\x00\x00\x00\x00\x01\x00\x00;*\
\x00\x00\x02\xe2\x00\x00\x00\x00\x00\x01\x00\x00PV\
\x00\x00\x01\xd8\x00\x00\x00\x00\x00\x01\x00\x00F\x92\
\x00\x00\x03\xa8\x00\x00\x00\x00\x00\x01\x00\x00X\xfb\
\x00\x00\x00\x88\x00\x00\x00\x00\x00\x01\x00\x00:\x02\
\x00\x00\x030\x00\x00\x00\x00\x00\x01\x00\x00S-\
\x00\x00\x03n\x00\x00\x00\x00\x00\x01\x00\x00V\x97\
\x00\x00\x04\x94\x00\x00\x00\x00\x00\x01\x00\x00:\x02\
\x00\x00\x01&\x00\x00\x00\x00\x00\x01\x00\x00@>\
\x00\x00\x03R\x00\x00\x00\x00\x00\x01\x00\x00T\xb6\
\x00\x00\x04\x1a\x00\x00\x00\x00\x00\x01\x00\x00]9\
\x00\x00\x01N\x00\x00\x00\x00\x00\x01\x00\x00Ab\
\x00\x00\x044\x00\x00\x00\x00\x00\x01\x00\x00^N\
\x00\x00\x03\xd0\x00\x00\x00\x00\x00\x01\x00\x00Z>\
\x00\x00\x01r\x00\x00\x00\x00\x00\x01\x00\x00B\x90\
\x00\x00\x03\xf8\x00\x00\x00\x00\x00\x01\x00\x00[\xb0\
\x00\x00\x02F\x00\x00\x00\x00\x00\x01\x00\x00J\xf2\
\x00\x00\x00b\x00\x00\x00\x00\x00\x01\x00\x008\xbe\
\x00\x00\x01\x88\x00\x00\x00\x00\x00\x01\x00\x00C\x9a\
\x00\x00\x04l\x00\x00\x00\x00\x00\x01\x00\x00`q\
\x00\x00\x02\xbe\x00\x00\x00\x00\x00\x01\x00\x00Oc\
\x00\x00\x02l\x00\x00\x00\x00\x00\x01\x00\x00K\xce\
\x00\x00\x04\xac\x00\x00\x00\x00\x00\x01\x00\x00aM\
\x00\x00\x01\xfe\x00\x00\x00\x00\x00\x01\x00\x00G\xf1\
"

def qInitResources():
    QtCore.qRegisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

def qCleanupResources():
    QtCore.qUnregisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

qInitResources()
