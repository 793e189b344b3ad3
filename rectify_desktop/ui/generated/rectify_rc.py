# Resource object code (Python 3)
# Created by: object code
# Created by: The Resource Compiler for Qt version 6.9.3
# WARNING! All changes made in this file will be lost!

from PySide6 import QtCore

qt_resource_data = b"\
\x00\x00\x04\xd1\
/\
* Behind rectify\
.qss in high con\
trast: where the\
 caret is, and w\
hat is chosen, c\
annot be missed.\
 */\x0a\x0aQLineEdit:f\
ocus, QPlainText\
Edit:focus, QTex\
tEdit:focus, QCo\
mboBox:focus, QD\
ateEdit:focus, Q\
SpinBox:focus { \
border: 2px soli\
d #003a80; }\x0aQPu\
shButton:focus, \
QCommandLinkButt\
on:focus, QToolB\
utton:focus { bo\
rder: 2px solid \
#003a80; }\x0aQTool\
Bar#toolBar QToo\
lButton:hover, Q\
ToolBar#toolBar \
QToolButton:focu\
s { border: 2px \
solid #003a80; }\
\x0aQTreeView:focus\
, QTableView:foc\
us, QListView:fo\
cus { border: 2p\
x solid #003a80;\
 }\x0aQCheckBox::in\
dicator:focus { \
border: 2px soli\
d #003a80; }\x0aQTa\
bBar::tab:focus \
{ background: #f\
fe680; }\x0aQTabBar\
::tab:selected {\
 border-bottom: \
3px solid #a3000\
0; }\x0aQListWidget\
#navigationList \
{ background: #0\
00000; color: #f\
fffff; }\x0aQListWi\
dget#navigationL\
ist::item:select\
ed { background:\
 #ffe680; color:\
 #000000; border\
-left: 3px solid\
 #a30000; }\x0aQLis\
tWidget#navigati\
onList::item:hov\
er { background:\
 #333333; color:\
 #ffffff; }\x0aQLis\
tWidget#navigati\
onList::item:sel\
ected:hover { ba\
ckground: #ffe68\
0; color: #00000\
0; }\x0aQToolButton\
[isChip=\x22true\x22]:\
checked, QPushBu\
tton:default { b\
ackground: #0000\
00; color: #ffff\
ff; }\x0aQScrollBar\
::handle { backg\
round: #404040; \
}\x0aQMenu::item:se\
lected { backgro\
und: #000000; co\
lor: #ffffff; }\x0a\
\
\x00\x00P\xa1\
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
utton, MessageBa\
r QToolButton#me\
ssageOtherButton\
 { color: #1f5a9\
6; border: 1px s\
olid #b9cbe0; bo\
rder-radius: 4px\
; padding: 3px 1\
2px; background:\
 #ffffff; }\x0aMess\
ageBar QToolButt\
on#messageAction\
Button:hover, Me\
ssageBar QToolBu\
tton#messageActi\
onButton:focus, \
MessageBar QTool\
Button#messageOt\
herButton:hover,\
 MessageBar QToo\
lButton#messageO\
therButton:focus\
 { border-color:\
 #2f5f93; }\x0aMess\
ageBar QToolButt\
on#messageCloseB\
utton { border: \
none; padding: 3\
px; border-radiu\
s: 3px; }\x0aMessag\
eBar QToolButton\
#messageCloseBut\
ton:hover { back\
ground: #d9e4ef;\
 }\x0a\x0a/* Fields */\
\x0aQLineEdit, QPla\
inTextEdit, QTex\
tEdit, QComboBox\
, QDateEdit, QSp\
inBox {\x0a  backgr\
ound: #ffffff; b\
order: 1px solid\
 #c5ced8; border\
-radius: 3px;\x0a  \
selection-backgr\
ound-color: #2f5\
f93; selection-c\
olor: #ffffff;\x0a}\
\x0aQLineEdit { pad\
ding: 3px 6px; }\
\x0aQPlainTextEdit,\
 QTextEdit { pad\
ding: 1px 2px; }\
\x0aQLineEdit:hover\
, QPlainTextEdit\
:hover, QComboBo\
x:hover { border\
-color: #9fb0c2;\
 }\x0aQLineEdit:foc\
us, QPlainTextEd\
it:focus, QTextE\
dit:focus, QComb\
oBox:focus, QDat\
eEdit:focus, QSp\
inBox:focus { bo\
rder-color: #2f5\
f93; }\x0aQLineEdit\
:disabled, QPlai\
nTextEdit:disabl\
ed, QComboBox:di\
sabled, QLineEdi\
t:read-only, QPl\
ainTextEdit[read\
Only=\x22true\x22] { b\
ackground: #f4f6\
f8; color: #4b58\
66; }\x0aQComboBox \
{ padding: 3px 2\
2px 3px 6px; }\x0aQ\
ComboBox::drop-d\
own { subcontrol\
-origin: padding\
; subcontrol-pos\
ition: center ri\
ght; width: 20px\
; border: none; \
}\x0aQComboBox::dow\
n-arrow { image:\
 url(:/icons/che\
vron-down.svg); \
width: 14px; hei\
ght: 14px; }\x0aQCo\
mboBox QAbstract\
ItemView { backg\
round: #ffffff; \
border: 1px soli\
d #c5ced8; outli\
ne: none; select\
ion-background-c\
olor: #dce7f3; s\
election-color: \
#1f2933; }\x0aQComb\
oBox QAbstractIt\
emView::item { m\
in-height: 26px;\
 padding: 0 6px;\
 }\x0a\x0aQCheckBox { \
spacing: 6px; }\x0a\
QCheckBox::indic\
ator { width: 14\
px; height: 14px\
; border: 1px so\
lid #aab6c3; bor\
der-radius: 3px;\
 background: #ff\
ffff; }\x0aQCheckBo\
x::indicator:hov\
er, QCheckBox::i\
ndicator:focus {\
 border-color: #\
2f5f93; }\x0aQCheck\
Box::indicator:c\
hecked { backgro\
und: #2f5f93; bo\
rder-color: #2f5\
f93; image: url(\
:/icons/check.sv\
g); }\x0aQCheckBox:\
:indicator:disab\
led { background\
: #eef1f4; borde\
r-color: #ccd4dc\
; }\x0aQCheckBox::i\
ndicator:checked\
:disabled { back\
ground: #9fb0c2;\
 }\x0aQCheckBox:foc\
us { color: #1f5\
a96; }\x0a\x0a/* A the\
me of the deskto\
p would put its \
own dark icons o\
n our buttons. *\
/\x0aQDialogButtonB\
ox { dialogbutto\
nbox-buttons-hav\
e-icons: 0; }\x0aQP\
ushButton { back\
ground: #ffffff;\
 border: 1px sol\
id #c5ced8; bord\
er-radius: 4px; \
padding: 4px 14p\
x; color: #1f293\
3; }\x0aQPushButton\
:hover { backgro\
und: #f1f5f9; bo\
rder-color: #9fb\
0c2; }\x0aQPushButt\
on:pressed { bac\
kground: #dfe7f0\
; }\x0aQPushButton:\
focus { border-c\
olor: #2f5f93; }\
\x0aQPushButton:dis\
abled { color: #\
9aa5b1; backgrou\
nd: #f6f8fa; bor\
der-color: #dde3\
e9; }\x0aQPushButto\
n:default { back\
ground: #23364d;\
 border-color: #\
23364d; color: #\
ffffff; }\x0aQPushB\
utton:default:ho\
ver { background\
: #2f4867; }\x0aQPu\
shButton:default\
:disabled { back\
ground: #aab6c3;\
 border-color: #\
aab6c3; }\x0a\x0aWayBu\
tton, QCommandLi\
nkButton { backg\
round: #ffffff; \
border: 1px soli\
d #d5dde6; borde\
r-radius: 6px; p\
adding: 10px 12p\
x; text-align: l\
eft; }\x0aWayButton\
:hover, QCommand\
LinkButton:hover\
 { border-color:\
 #2f5f93; backgr\
ound: #f6f9fc; }\
\x0aWayButton:focus\
, QCommandLinkBu\
tton:focus { bor\
der-color: #2f5f\
93; }\x0aWayButton:\
pressed, QComman\
dLinkButton:pres\
sed { background\
: #e7eef6; }\x0a\x0a/*\
 Tables and tree\
s */\x0aQTreeView, \
QTableView { bac\
kground: #ffffff\
; alternate-back\
ground-color: #f\
7f9fb; border: n\
one; gridline-co\
lor: #e6ebf0; ou\
tline: none; sel\
ection-backgroun\
d-color: #dce7f3\
; selection-colo\
r: #1f2933; }\x0aQT\
reeView::item { \
border-bottom: 1\
px solid #edf1f4\
; padding: 0 4px\
; }\x0aQTreeView::i\
tem:hover { back\
ground: #f3f7fb;\
 }\x0aQTreeView::it\
em:selected { ba\
ckground: #dce7f\
3; color: #1f293\
3; }\x0aQTreeView::\
branch { border-\
bottom: 1px soli\
d #edf1f4; }\x0aQTr\
eeView::branch:s\
elected { backgr\
ound: #dce7f3; }\
\x0aQTreeView::bran\
ch:has-children:\
closed { image: \
url(:/icons/chev\
ron-right.svg); \
}\x0aQTreeView::bra\
nch:has-children\
:open { image: u\
rl(:/icons/chevr\
on-down.svg); }\x0a\
QHeaderView { ba\
ckground: #f0f3f\
6; border: none;\
 }\x0aQHeaderView::\
section { backgr\
ound: #f0f3f6; c\
olor: #4b5866; b\
order: none; bor\
der-right: 1px s\
olid #dfe5eb; bo\
rder-bottom: 1px\
 solid #d0d8e0; \
padding: 5px 6px\
; font-weight: 6\
00; }\x0aQTableView\
 QTableCornerBut\
ton::section { b\
ackground: #f0f3\
f6; border: none\
; }\x0a\x0aQSplitter::\
handle { backgro\
und: #e3e8ed; }\x0a\
QSplitter::handl\
e:hover { backgr\
ound: #b9c6d4; }\
\x0a\x0a/* Scroll bars\
: once anything \
is styled, these\
 have to be as w\
ell */\x0aQScrollBa\
r:vertical { bac\
kground: transpa\
rent; width: 12p\
x; margin: 0; }\x0a\
QScrollBar:horiz\
ontal { backgrou\
nd: transparent;\
 height: 12px; m\
argin: 0; }\x0aQScr\
ollBar::handle {\
 background: #c4\
cdd7; border-rad\
ius: 4px; margin\
: 2px; }\x0aQScroll\
Bar::handle:vert\
ical { min-heigh\
t: 32px; }\x0aQScro\
llBar::handle:ho\
rizontal { min-w\
idth: 32px; }\x0aQS\
crollBar::handle\
:hover { backgro\
und: #9dabba; }\x0a\
QScrollBar::add-\
line, QScrollBar\
::sub-line { wid\
th: 0; height: 0\
; }\x0aQScrollBar::\
add-page, QScrol\
lBar::sub-page {\
 background: tra\
nsparent; }\x0a\x0a/* \
Tabs */\x0aQTabWidg\
et::pane { borde\
r: none; border-\
top: 1px solid #\
d9dfe6; backgrou\
nd: #ffffff; }\x0aQ\
TabBar { backgro\
und: transparent\
; }\x0aQTabBar::tab\
 { background: t\
ransparent; colo\
r: #4b5866; padd\
ing: 6px 14px; b\
order: none; bor\
der-bottom: 2px \
solid transparen\
t; }\x0aQTabWidget#\
tabs QTabBar::ta\
b { padding: 6px\
 8px; }\x0aQTabBar:\
:tab:hover { col\
or: #1f2933; bac\
kground: #f1f5f9\
; }\x0aQTabBar::tab\
:selected { colo\
r: #1f2933; font\
-weight: 600; bo\
rder-bottom: 2px\
 solid #b22222; \
}\x0aQTabBar::tab:f\
ocus { backgroun\
d: #e4ebf3; }\x0a\x0a/\
* The list page \
*/\x0aQFrame#filter\
Bar { background\
: #fbfcfd; borde\
r: none; border-\
bottom: 1px soli\
d #e3e8ed; }\x0aQTo\
olButton[isChip=\
\x22true\x22] { border\
: 1px solid #d5d\
de6; border-radi\
us: 11px; paddin\
g: 2px 10px; bac\
kground: #ffffff\
; color: #3b4754\
; }\x0aQToolButton[\
isChip=\x22true\x22]:h\
over { border-co\
lor: #9fb0c2; }\x0a\
QToolButton[isCh\
ip=\x22true\x22]:check\
ed, QToolButton[\
isChip=\x22true\x22][i\
sChosen=\x22true\x22] \
{ background: #2\
3364d; border-co\
lor: #23364d; co\
lor: #ffffff; }\x0a\
QToolButton[isCh\
ip=\x22true\x22]:focus\
 { border-color:\
 #2f5f93; }\x0aQLab\
el#countLabel { \
color: #66727f; \
}\x0aQLabel#nothing\
Label, QLabel#no\
FindingLabel { c\
olor: #66727f; }\
\x0a\x0a/* The review \
page */\x0aQFrame#p\
eriodBar, QFrame\
#meetingBar { ba\
ckground: #fbfcf\
d; border: none;\
 }\x0aQFrame#period\
Bar QToolButton,\
 QFrame#meetingB\
ar QToolButton {\
 background: #ff\
ffff; border: 1p\
x solid #d5dde6;\
 border-radius: \
4px; padding: 3p\
x 9px; color: #1\
f2933; }\x0aQFrame#\
periodBar QToolB\
utton:hover, QFr\
ame#meetingBar Q\
ToolButton:hover\
 { background: #\
f1f5f9; border-c\
olor: #9fb0c2; }\
\x0aQFrame#periodBa\
r QToolButton:pr\
essed, QFrame#me\
etingBar QToolBu\
tton:pressed { b\
ackground: #dfe7\
f0; }\x0aQFrame#per\
iodBar QToolButt\
on:focus, QFrame\
#meetingBar QToo\
lButton:focus { \
border-color: #2\
f5f93; }\x0aQFrame#\
periodBar QToolB\
utton:disabled, \
QFrame#meetingBa\
r QToolButton:di\
sabled { color: \
#9aa5b1; backgro\
und: #f6f8fa; }\x0a\
\x0a/* The overview\
 */\x0aQFrame#overv\
iewBar { backgro\
und: #fbfcfd; bo\
rder: none; bord\
er-bottom: 1px s\
olid #e3e8ed; }\x0a\
QFrame#overviewB\
ar QToolButton {\
 background: #ff\
ffff; border: 1p\
x solid #d5dde6;\
 border-radius: \
4px; padding: 3p\
x 9px; color: #1\
f2933; }\x0aQFrame#\
overviewBar QToo\
lButton:hover { \
background: #f1f\
5f9; border-colo\
r: #9fb0c2; }\x0aQF\
rame#overviewBar\
 QToolButton:pre\
ssed { backgroun\
d: #dfe7f0; }\x0aQF\
rame#overviewBar\
 QToolButton:foc\
us { border-colo\
r: #2f5f93; }\x0aQF\
rame#overviewBar\
 QToolButton:dis\
abled { color: #\
9aa5b1; backgrou\
nd: #f6f8fa; }\x0aQ\
Label#overviewTi\
tleLabel { font-\
size: 12pt; font\
-weight: 600; co\
lor: #23364d; }\x0a\
QLabel#overviewD\
ayLabel { color:\
 #4b5866; }\x0aQWid\
get#overviewCont\
ent { background\
: #f3f5f7; }\x0aOve\
rviewSection { b\
ackground: #ffff\
ff; border: 1px \
solid #e3e8ed; b\
order-radius: 4p\
x; }\x0aQLabel#sect\
ionTitleLabel { \
font-weight: 600\
; color: #23364d\
; }\x0aQLabel#secti\
onNoteLabel { co\
lor: #66727f; fo\
nt-size: 9pt; }\x0a\
QToolButton[isLi\
nk=\x22true\x22] { bor\
der: 1px solid t\
ransparent; bord\
er-radius: 3px; \
padding: 1px 6px\
; background: tr\
ansparent; color\
: #1f5a96; }\x0aQTo\
olButton[isLink=\
\x22true\x22]:hover { \
background: #eef\
2f7; }\x0aQToolButt\
on[isLink=\x22true\x22\
]:focus { border\
-color: #2f5f93;\
 }\x0aQToolButton[i\
sLink=\x22true\x22]:di\
sabled { color: \
#9aa5b1; }\x0a\x0a/* T\
he page of paper\
s */\x0aQFrame#pape\
rBar { backgroun\
d: #fbfcfd; bord\
er: none; border\
-bottom: 1px sol\
id #e3e8ed; }\x0aQF\
rame#paperBar QT\
oolButton { back\
ground: #ffffff;\
 border: 1px sol\
id #d5dde6; bord\
er-radius: 4px; \
padding: 3px 9px\
; color: #1f2933\
; }\x0aQFrame#paper\
Bar QToolButton[\
popupMode=\x221\x22] {\
 padding-right: \
24px; }\x0aQFrame#p\
aperBar QToolBut\
ton::menu-button\
 { border: none;\
 width: 18px; }\x0a\
QFrame#paperBar \
QToolButton::men\
u-arrow { image:\
 url(:/icons/che\
vron-down.svg); \
width: 12px; hei\
ght: 12px; }\x0aQFr\
ame#paperBar QTo\
olButton:hover {\
 background: #f1\
f5f9; border-col\
or: #9fb0c2; }\x0aQ\
Frame#paperBar Q\
ToolButton:press\
ed { background:\
 #dfe7f0; }\x0aQFra\
me#paperBar QToo\
lButton:focus { \
border-color: #2\
f5f93; }\x0aQFrame#\
paperBar QToolBu\
tton:disabled { \
color: #9aa5b1; \
background: #f6f\
8fa; }\x0aQLabel#pa\
perTitleLabel { \
font-size: 11pt;\
 font-weight: 60\
0; }\x0aPaperList {\
 background: #fb\
fcfd; border: no\
ne; outline: non\
e; padding: 2px \
0; }\x0aPassageList\
, QListWidget#re\
markList, QTreeW\
idget#draftTree,\
 QTreeWidget#exp\
ortTree, QTreeWi\
dget#findingTree\
 { background: #\
ffffff; border: \
none; border-top\
: 1px solid #e3e\
8ed; outline: no\
ne; }\x0aQTreeWidge\
t#draftTree::ite\
m, QTreeWidget#e\
xportTree::item,\
 QTreeWidget#fin\
dingTree::item {\
 padding: 4px; }\
\x0aQListWidget#rem\
arkList { paddin\
g: 0 10px; }\x0aQLi\
stWidget#remarkL\
ist::item { padd\
ing: 6px 0; bord\
er-bottom: 1px s\
olid #edf1f4; }\x0a\
QListWidget#rema\
rkList::item:sel\
ected { backgrou\
nd: #dce7f3; col\
or: #1f2933; }\x0aQ\
Widget#PassagePa\
ne, QWidget#chip\
Area, QWidget#pa\
ssageEditor, QWi\
dget#NoticeLayou\
tForm, QWidget#l\
ayoutScrollConte\
nt, QScrollArea#\
layoutScroll, QW\
idget#RemarkPane\
, QWidget#DraftP\
ane, QWidget#Exp\
ortPane, QWidget\
#SubjectPane, QS\
tackedWidget#sub\
jectStack, QStac\
kedWidget#subjec\
tStack > QWidget\
 { background: #\
ffffff; }\x0aQTabWi\
dget#detailTabs:\
:pane { border: \
none; border-top\
: 1px solid #d9d\
fe6; }\x0aQLabel#re\
markHintLabel { \
padding: 8px 10p\
x; }\x0aQLabel#draf\
tHintLabel, QLab\
el#recogniseLabe\
l { padding: 8px\
 12px; }\x0aQLabel#\
sampleTitleLabel\
, QLabel#ledgerL\
abel { color: #6\
6727f; }\x0aQLabel#\
frameTitleLabel \
{ font-weight: 6\
00; }\x0aPassageEdi\
tor QPlainTextEd\
it#ledgerEdit[re\
adOnly=\x22true\x22] {\
 background: #fb\
fcfd; color: #1f\
2933; border-col\
or: #d9dfe6; }\x0a\x0a\
/* The page of c\
ase work */\x0aQFra\
me#sectionBar { \
background: #fff\
fff; border: non\
e; border-bottom\
: 1px solid #d9d\
fe6; }\x0aQFrame#se\
ctionBar QTabBar\
::tab { padding:\
 7px 16px; }\x0aQFr\
ame#verbBar, QFr\
ame#chipBar { ba\
ckground: #fbfcf\
d; border: none;\
 }\x0aQFrame#chipBa\
r { border-botto\
m: 1px solid #e3\
e8ed; }\x0aQFrame#v\
erbBar QToolButt\
on { background:\
 #ffffff; border\
: 1px solid #d5d\
de6; border-radi\
us: 4px; padding\
: 3px 9px; color\
: #1f2933; }\x0aQFr\
ame#verbBar QToo\
lButton:hover { \
background: #f1f\
5f9; border-colo\
r: #9fb0c2; }\x0aQF\
rame#verbBar QTo\
olButton:pressed\
 { background: #\
dfe7f0; }\x0aQFrame\
#verbBar QToolBu\
tton:focus { bor\
der-color: #2f5f\
93; }\x0aQFrame#ver\
bBar QToolButton\
:disabled { colo\
r: #9aa5b1; back\
ground: #f6f8fa;\
 }\x0aCaseTable::it\
em { padding: 0 \
4px; }\x0aQTreeWidg\
et#departmentTre\
e::item, QTreeWi\
dget#personTree:\
:item, QTreeWidg\
et#tickRows::ite\
m { padding: 4px\
; }\x0aSidePane, Si\
dePane > QWidget\
, ClosurePane, Q\
Widget#closureTa\
b { background: \
#ffffff; }\x0aQLabe\
l#caseHeadingLab\
el { font-weight\
: 600; padding: \
10px 12px 2px 12\
px; }\x0aQLabel#cas\
eFactsLabel { pa\
dding: 0 12px 8p\
x 12px; border-b\
ottom: 1px solid\
 #edf1f4; }\x0aGate\
Text, CaseTrail \
{ border: none; \
}\x0aCaseTrail { bo\
rder-top: 1px so\
lid #edf1f4; }\x0aG\
ateText:focus, C\
aseTrail:focus {\
 border: none; b\
ackground: #fbfc\
fd; }\x0aClosurePan\
e QToolButton { \
background: #fff\
fff; border: 1px\
 solid #d5dde6; \
border-radius: 4\
px; padding: 3px\
 9px; color: #1f\
2933; }\x0aClosureP\
ane QToolButton[\
isLink=\x22true\x22] {\
 color: #1f5a96;\
 }\x0aClosurePane Q\
ToolButton:hover\
 { background: #\
f1f5f9; border-c\
olor: #9fb0c2; }\
\x0aClosurePane QTo\
olButton:focus {\
 border-color: #\
2f5f93; }\x0a\x0a/* Ev\
idence and side \
ledgers */\x0aQFram\
e#sumLine { back\
ground: #fbfcfd;\
 border: none; b\
order-top: 1px s\
olid #d9dfe6; }\x0a\
QFrame#verbBar Q\
ToolButton[popup\
Mode=\x222\x22] { padd\
ing-right: 20px;\
 }\x0aQFrame#verbBa\
r QToolButton::m\
enu-indicator { \
image: url(:/ico\
ns/chevron-down.\
svg); width: 12p\
x; height: 12px;\
 subcontrol-posi\
tion: right cent\
er; right: 5px; \
}\x0aQLabel#section\
HintLabel { colo\
r: #66727f; back\
ground: #ffffff;\
 }\x0aRecordTable::\
item { padding: \
0 4px; }\x0aRecordT\
able::item:selec\
ted { background\
: #dce7f3; color\
: #1f2933; }\x0aQTr\
eeWidget#evidenc\
eRows::item { pa\
dding: 4px; }\x0aQT\
extEdit#sentence\
Edit { border: n\
one; border-top:\
 1px solid #d9df\
e6; border-radiu\
s: 0; padding: 6\
px 8px; backgrou\
nd: #fbfcfd; }\x0a\x0a\
/* The import wi\
zard */\x0aQLabel[i\
sStep=\x22true\x22] { \
color: #66727f; \
padding: 2px 3px\
 3px 3px; border\
: none; border-b\
ottom: 2px solid\
 #f3f5f7; }\x0aQLab\
el[isStep=\x22true\x22\
][isCurrent=\x22tru\
e\x22] { color: #1f\
2933; font-weigh\
t: 600; border: \
none; border-bot\
tom: 2px solid #\
b22222; }\x0aQLabel\
#stepArrowLabel \
{ color: #9aa5b1\
; padding: 0 6px\
; }\x0aQFrame#editB\
ar { border: non\
e; }\x0aQFrame#edit\
Bar QToolButton \
{ background: #f\
fffff; border: 1\
px solid #d5dde6\
; border-radius:\
 4px; padding: 3\
px 9px; color: #\
1f2933; }\x0aQFrame\
#editBar QToolBu\
tton:hover { bac\
kground: #f1f5f9\
; border-color: \
#9fb0c2; }\x0aQFram\
e#editBar QToolB\
utton:pressed { \
background: #dfe\
7f0; }\x0aQFrame#ed\
itBar QToolButto\
n:disabled { col\
or: #9aa5b1; bac\
kground: #f6f8fa\
; border-color: \
#e3e8ed; }\x0aQFram\
e[isDivider=\x22tru\
e\x22] { border: no\
ne; background: \
#d9dfe6; margin:\
 4px 4px; }\x0aQTre\
eView#proposalTr\
ee, QTreeView#co\
mparisonView, QT\
ableView#doubtTa\
ble, QTableView#\
figureTable { bo\
rder: 1px solid \
#d9dfe6; border-\
radius: 3px; }\x0aQ\
TreeView#proposa\
lTree:focus, QTr\
eeView#compariso\
nView:focus, QTa\
bleView#doubtTab\
le:focus { borde\
r-color: #2f5f93\
; }\x0aSourceView[r\
eadOnly=\x22true\x22],\
 TextComparison \
QPlainTextEdit[r\
eadOnly=\x22true\x22],\
 QPlainTextEdit#\
splitTextEdit[re\
adOnly=\x22true\x22] {\
 background: #ff\
ffff; color: #1f\
2933; border-col\
or: #d9dfe6; }\x0aS\
ourceView[readOn\
ly=\x22true\x22]:focus\
, TextComparison\
 QPlainTextEdit[\
readOnly=\x22true\x22]\
:focus { border-\
color: #2f5f93; \
}\x0aTextComparison\
 QLabel, QLabel#\
dropHintLabel, Q\
Label#doubtHintL\
abel { color: #6\
6727f; }\x0aQWidget\
#doubtTab, QWidg\
et#figureTab { b\
ackground: #f3f5\
f7; }\x0a\x0a/* The fo\
rm */\x0aFindingFor\
m { background: \
#ffffff; }\x0a/* By\
 name alone: a p\
age of a tab has\
 no parent yet w\
hen Qt first loo\
ks for its rules\
. */\x0aQWidget#bas\
icScrollContent,\
 QScrollArea#bas\
icScroll, QWidge\
t#basicTab, QWid\
get#resultTab, Q\
Widget#measuresT\
ab, QWidget#prog\
ressTab, QWidget\
#noFindingArea {\
 background: #ff\
ffff; }\x0aQLabel#h\
eadingLabel { fo\
nt-weight: 600; \
padding: 8px 12p\
x 6px 12px; }\x0aQL\
abel#dueStateLab\
el { color: #4b5\
866; }\x0a\x0a/* Start\
 and empty state\
s */\x0aStartPage, \
EmptyState, QWid\
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
Label#recentLabe\
l, QLabel[isHint\
=\x22true\x22] { color\
: #66727f; }\x0aQLi\
stWidget#recentL\
ist { background\
: transparent; o\
utline: none; }\x0a\
QLabel#beginLabe\
l { color: #6672\
7f; }\x0aQLabel#sec\
recyLabel { back\
ground: #fff8ec;\
 border: 1px sol\
id #e8cfa4; bord\
er-left: 4px sol\
id #9a5b00; bord\
er-radius: 3px; \
padding: 8px 12p\
x; color: #1f293\
3; }\x0a\x0a/* Dialogs\
 */\x0aQLabel#nameL\
abel { font-size\
: 14pt; font-wei\
ght: 600; color:\
 #23364d; }\x0aQLab\
el#problemLabel \
{ color: #b22222\
; }\x0aQWidget#unit\
Tab, QWidget#dat\
esTab, QWidget#p\
assagesTab, QWid\
get#contactTab, \
QWidget#passages\
ScrollContent { \
background: #fff\
fff; }\x0a\x0aQProgres\
sBar { border: 1\
px solid #c5ced8\
; border-radius:\
 3px; background\
: #ffffff; max-h\
eight: 12px; }\x0aQ\
ProgressBar::chu\
nk { background:\
 #2f5f93; }\x0a\x0a/* \
Search and filte\
rs */\x0aSearchDrop\
Down { backgroun\
d: #ffffff; bord\
er: 1px solid #9\
fb0c2; }\x0aSearchD\
ropDown QListVie\
w { background: \
#ffffff; border:\
 none; outline: \
none; }\x0aQFrame#p\
hraseBox { backg\
round: #ffffff; \
border: 1px soli\
d #aab4bf; }\x0aQLa\
bel#phraseTitle \
{ background: #f\
7f9fb; border-bo\
ttom: 1px solid \
#e3e8ed; color: \
#66727f; padding\
: 3px 8px; }\x0aQLi\
stWidget#phraseL\
ist::item { padd\
ing: 4px 8px; }\x0a\
QListWidget#phra\
seList::item:sel\
ected { backgrou\
nd: #dce7f3; col\
or: #1f2933; }\x0aQ\
Label#searchNote\
 { background: #\
fbfcfd; border-t\
op: 1px solid #e\
3e8ed; color: #6\
6727f; padding: \
3px 8px; }\x0aChose\
nChips { backgro\
und: #fbfcfd; bo\
rder: none; bord\
er-bottom: 1px s\
olid #e3e8ed; }\x0a\
QToolButton#clea\
rChosenButton { \
border: 1px soli\
d transparent; b\
order-radius: 4p\
x; padding: 2px \
8px; color: #1f5\
a96; }\x0aQToolButt\
on#clearChosenBu\
tton:hover, QToo\
lButton#clearCho\
senButton:focus \
{ border-color: \
#2f5f93; }\x0aQTool\
Button[isChip=\x22t\
rue\x22][popupMode=\
\x222\x22] { padding-l\
eft: 8px; paddin\
g-right: 18px; }\
\x0aQToolButton[isC\
hip=\x22true\x22]::men\
u-indicator { im\
age: url(:/icons\
/chevron-down.sv\
g); width: 12px;\
 height: 12px; s\
ubcontrol-positi\
on: right center\
; right: 4px; }\x0a\
\x0a/* The page of \
checks */\x0aQFrame\
#checksBar, QFra\
me#checksFilterB\
ar { background:\
 #fbfcfd; border\
: none; border-b\
ottom: 1px solid\
 #e3e8ed; }\x0aQFra\
me#checksBar QTo\
olButton { backg\
round: #ffffff; \
border: 1px soli\
d #d5dde6; borde\
r-radius: 4px; p\
adding: 3px 9px;\
 color: #1f2933;\
 }\x0aQFrame#checks\
Bar QToolButton[\
popupMode=\x222\x22] {\
 padding-right: \
22px; }\x0aQFrame#c\
hecksBar QToolBu\
tton::menu-indic\
ator { image: ur\
l(:/icons/chevro\
n-down.svg); wid\
th: 12px; height\
: 12px; subcontr\
ol-position: rig\
ht center; right\
: 6px; }\x0aQFrame#\
checksBar QToolB\
utton:hover { ba\
ckground: #f1f5f\
9; border-color:\
 #9fb0c2; }\x0aQFra\
me#checksBar QTo\
olButton:pressed\
 { background: #\
dfe7f0; }\x0aQFrame\
#checksBar QTool\
Button:focus { b\
order-color: #2f\
5f93; }\x0aQFrame#c\
hecksBar QToolBu\
tton:disabled { \
color: #9aa5b1; \
background: #f6f\
8fa; }\x0aQLabel#ch\
ecksTitleLabel {\
 font-size: 12pt\
; font-weight: 6\
00; color: #2336\
4d; }\x0aQLabel#che\
cksStateLabel { \
color: #4b5866; \
}\x0aHitTree::item \
{ min-height: 26\
px; }\x0aHitPane, Q\
Widget#hitPaneCo\
ntent, QScrollAr\
ea#hitPaneArea {\
 background: #ff\
ffff; }\x0aQLabel#h\
itTitleLabel { f\
ont-weight: 600;\
 }\x0aQLabel#hitCap\
tionLabel { colo\
r: #66727f; }\x0a\x0a\x0a\
\x0aQLabel#remarkWo\
rds { color: #4b\
5866; font-size:\
 9pt; }\x0aQTableVi\
ew#ruleTable { b\
order: 1px solid\
 #d9dfe6; border\
-radius: 3px; }\x0a\
\
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
\x00\x00\x02'\
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
\x22>\x0a  <path d=\x22M5\
 4h4a1 1 0 0 1 1\
 1v6a1 1 0 0 1 -\
1 1h-4a1 1 0 0 1\
 -1 -1v-6a1 1 0 \
0 1 1 -1\x22 />\x0a  <\
path d=\x22M5 16h4a\
1 1 0 0 1 1 1v2a\
1 1 0 0 1 -1 1h-\
4a1 1 0 0 1 -1 -\
1v-2a1 1 0 0 1 1\
 -1\x22 />\x0a  <path \
d=\x22M15 12h4a1 1 \
0 0 1 1 1v6a1 1 \
0 0 1 -1 1h-4a1 \
1 0 0 1 -1 -1v-6\
a1 1 0 0 1 1 -1\x22\
 />\x0a  <path d=\x22M\
15 4h4a1 1 0 0 1\
 1 1v2a1 1 0 0 1\
 -1 1h-4a1 1 0 0\
 1 -1 -1v-2a1 1 \
0 0 1 1 -1\x22 />\x0a<\
/svg>\x0a\
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
\x00\x00\x01\x0d\
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
 0a9 9 0 1 0 -18\
 0\x22 />\x0a  <path d\
=\x22M9 12l2 2l4 -4\
\x22 />\x0a</svg>\x0a\
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
\x00\x00\x01\x95\
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
 5h-2a2 2 0 0 0 \
-2 2v12a2 2 0 0 \
0 2 2h10a2 2 0 0\
 0 2 -2v-12a2 2 \
0 0 0 -2 -2h-2\x22 \
/>\x0a  <path d=\x22M9\
 3m0 2a2 2 0 0 1\
 2 -2h2a2 2 0 0 \
1 2 2v0a2 2 0 0 \
1 -2 2h-2a2 2 0 \
0 1 -2 -2z\x22 />\x0a \
 <path d=\x22M9 14l\
2 2l4 -4\x22 />\x0a</s\
vg>\x0a\
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
\x00\x00\x01(\
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
5 7l-6.5 6.5a1.5\
 1.5 0 0 0 3 3l6\
.5 -6.5a3 3 0 0 \
0 -6 -6l-6.5 6.5\
a4.5 4.5 0 0 0 9\
 9l6.5 -6.5\x22 />\x0a\
</svg>\x0a\
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
\x00\x00\x01\xeb\
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
2 6a2 2 0 1 0 4 \
0a2 2 0 1 0 -4 0\
\x22 />\x0a  <path d=\x22\
M4 6l8 0\x22 />\x0a  <\
path d=\x22M16 6l4 \
0\x22 />\x0a  <path d=\
\x22M6 12a2 2 0 1 0\
 4 0a2 2 0 1 0 -\
4 0\x22 />\x0a  <path \
d=\x22M4 12l2 0\x22 />\
\x0a  <path d=\x22M10 \
12l10 0\x22 />\x0a  <p\
ath d=\x22M15 18a2 \
2 0 1 0 4 0a2 2 \
0 1 0 -4 0\x22 />\x0a \
 <path d=\x22M4 18l\
11 0\x22 />\x0a  <path\
 d=\x22M19 18l1 0\x22 \
/>\x0a</svg>\x0a\
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
\x00\x00\x01V\
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
  <path d=\x22M9 15\
l2 2l4 -4\x22 />\x0a</\
svg>\x0a\
\x00\x00\x01(\
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
0 11a8.1 8.1 0 0\
 0 -15.5 -2m-.5 \
-4v4h4\x22 />\x0a  <pa\
th d=\x22M4 13a8.1 \
8.1 0 0 0 15.5 2\
m.5 4v-4h-4\x22 />\x0a\
</svg>\x0a\
\x00\x00\x01(\
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
5 7l-6.5 6.5a1.5\
 1.5 0 0 0 3 3l6\
.5 -6.5a3 3 0 0 \
0 -6 -6l-6.5 6.5\
a4.5 4.5 0 0 0 9\
 9l6.5 -6.5\x22 />\x0a\
</svg>\x0a\
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
\x00\x00\x01\x97\
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
\x22>\x0a  <path d=\x22M6\
 4h-1a2 2 0 0 0 \
-2 2v3.5a5.5 5.5\
 0 0 0 11 0v-3.5\
a2 2 0 0 0 -2 -2\
h-1\x22 />\x0a  <path \
d=\x22M8 15a6 6 0 1\
 0 12 0v-3\x22 />\x0a \
 <path d=\x22M11 3v\
2\x22 />\x0a  <path d=\
\x22M6 3v2\x22 />\x0a  <p\
ath d=\x22M18 10a2 \
2 0 1 0 4 0a2 2 \
0 1 0 -4 0\x22 />\x0a<\
/svg>\x0a\
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
\x00\x11\
\x02P\x18#\
\x00h\
\x00i\x00g\x00h\x00_\x00c\x00o\x00n\x00t\x00r\x00a\x00s\x00t\x00.\x00q\x00s\x00s\
\
\x00\x0b\
\x0f--\xe3\
\x00r\
\x00e\x00c\x00t\x00i\x00f\x00y\x00.\x00q\x00s\x00s\
\x00\x0f\
\x04\xa2\xc0'\
\x00i\
\x00t\x00e\x00m\x00-\x00d\x00e\x00l\x00e\x00t\x00e\x00.\x00s\x00v\x00g\
\x00\x0a\
\x0bq*g\
\x00m\
\x00a\x00n\x00u\x00a\x00l\x00.\x00s\x00v\x00g\
\x00\x10\
\x068/g\
\x00m\
\x00e\x00s\x00s\x00a\x00g\x00e\x00-\x00i\x00n\x00f\x00o\x00.\x00s\x00v\x00g\
\x00\x10\
\x0e-e\x87\
\x00p\
\x00a\x00p\x00e\x00r\x00-\x00e\x00x\x00p\x00o\x00r\x00t\x00.\x00s\x00v\x00g\
\x00\x0f\
\x038(\xe7\
\x00l\
\x00e\x00d\x00g\x00e\x00r\x00-\x00o\x00p\x00e\x00n\x00.\x00s\x00v\x00g\
\x00\x09\
\x00W\xb5\xe7\
\x00p\
\x00r\x00i\x00n\x00t\x00.\x00s\x00v\x00g\
\x00\x08\
\x04\xb2UG\
\x00u\
\x00n\x00d\x00o\x00.\x00s\x00v\x00g\
\x00\x10\
\x07\x0e\xeb\x07\
\x00n\
\x00a\x00v\x00-\x00o\x00v\x00e\x00r\x00v\x00i\x00e\x00w\x00.\x00s\x00v\x00g\
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
\x00\x10\
\x0f\xab\xd3\x07\
\x00c\
\x00h\x00e\x00c\x00k\x00-\x00a\x00c\x00c\x00e\x00p\x00t\x00.\x00s\x00v\x00g\
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
\x00\x10\
\x01\xa2F\xc7\
\x00n\
\x00a\x00v\x00-\x00c\x00a\x00s\x00e\x00w\x00o\x00r\x00k\x00.\x00s\x00v\x00g\
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
\x00\x10\
\x025yG\
\x00e\
\x00v\x00i\x00d\x00e\x00n\x00c\x00e\x00-\x00a\x00d\x00d\x00.\x00s\x00v\x00g\
\x00\x11\
\x0b\xae\xbeg\
\x00l\
\x00e\x00d\x00g\x00e\x00r\x00-\x00b\x00a\x00c\x00k\x00u\x00p\x00.\x00s\x00v\x00g\
\
\x00\x0f\
\x05\xfbo\xe7\
\x00c\
\x00h\x00e\x00c\x00k\x00-\x00r\x00u\x00l\x00e\x00s\x00.\x00s\x00v\x00g\
\x00\x0e\
\x0b\xf2\xcb\xe7\
\x00f\
\x00o\x00l\x00d\x00e\x00r\x00-\x00a\x00d\x00d\x00.\x00s\x00v\x00g\
\x00\x0e\
\x0d\xbe\x97'\
\x00n\
\x00a\x00v\x00-\x00p\x00a\x00p\x00e\x00r\x00s\x00.\x00s\x00v\x00g\
\x00\x09\
\x0b\x9e\x89\x07\
\x00c\
\x00h\x00e\x00c\x00k\x00.\x00s\x00v\x00g\
\x00\x0a\
\x08\x94m\xc7\
\x00s\
\x00e\x00a\x00r\x00c\x00h\x00.\x00s\x00v\x00g\
\x00\x12\
\x09\xc1\xc2'\
\x00e\
\x00v\x00i\x00d\x00e\x00n\x00c\x00e\x00-\x00c\x00h\x00e\x00c\x00k\x00.\x00s\x00v\
\x00g\
\x00\x0f\
\x00\xfc\x92\xc7\
\x00c\
\x00h\x00e\x00c\x00k\x00-\x00a\x00g\x00a\x00i\x00n\x00.\x00s\x00v\x00g\
\x00\x0d\
\x02\x7f+G\
\x00t\
\x00h\x00e\x00m\x00e\x00-\x00a\x00d\x00d\x00.\x00s\x00v\x00g\
\x00\x10\
\x03\x14\x8d\x87\
\x00n\
\x00a\x00v\x00-\x00e\x00v\x00i\x00d\x00e\x00n\x00c\x00e\x00.\x00s\x00v\x00g\
\x00\x11\
\x0e\x92xG\
\x00c\
\x00h\x00e\x00v\x00r\x00o\x00n\x00-\x00r\x00i\x00g\x00h\x00t\x00.\x00s\x00v\x00g\
\
\x00\x09\
\x06\xc7\x95\xe7\
\x00a\
\x00b\x00o\x00u\x00t\x00.\x00s\x00v\x00g\
\x00\x0e\
\x0b\x05z\x87\
\x00n\
\x00a\x00v\x00-\x00c\x00h\x00e\x00c\x00k\x00s\x00.\x00s\x00v\x00g\
\x00\x11\
\x0f\xabq\xe7\
\x00r\
\x00e\x00v\x00i\x00e\x00w\x00-\x00r\x00e\x00o\x00p\x00e\x00n\x00.\x00s\x00v\x00g\
\
"

qt_resource_struct = b"\
\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00\x00\x01\
\x00\x00\x00\x00\x00\x02\x00\x00\x00-\x00\x00\x00\x05\
\x00\x00\x00\x10\x00\x02\x00\x00\x00\x02\x00\x00\x00\x03\
\x00\x00\x00\x22\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\
\x00\x00\x00J\x00\x00\x00\x00\x00\x01\x00\x00\x04\xd5\
\x00\x00\x01\x14\x00\x00\x00\x00\x00\x01\x00\x00\x5cM\
\x00\x00\x02\x18\x00\x00\x00\x00\x00\x01\x00\x00ep\
\x00\x00\x01h\x00\x00\x00\x00\x00\x01\x00\x00a7\
\x00\x00\x05\x96\x00\x00\x00\x00\x00\x01\x00\x00\x87\xf9\
\x00\x00\x03\xfc\x00\x00\x00\x00\x00\x01\x00\x00x\x11\
\x00\x00\x04\x84\x00\x00\x00\x00\x00\x01\x00\x00}Q\
\x00\x00\x02\x8a\x00\x00\x00\x00\x00\x01\x00\x00i\xd3\
\x00\x00\x05\xba\x00\x00\x00\x00\x00\x01\x00\x00\x81\xde\
\x00\x00\x05\xda\x00\x00\x00\x00\x00\x01\x00\x00\x89%\
\x00\x00\x03\x1c\x00\x00\x00\x00\x00\x01\x00\x00oz\
\x00\x00\x00\xf0\x00\x00\x00\x00\x00\x01\x00\x00Z\xd5\
\x00\x00\x03\x98\x00\x00\x00\x00\x00\x01\x00\x00sV\
\x00\x00\x04:\x00\x00\x00\x00\x00\x01\x00\x00z\x9f\
\x00\x00\x00f\x00\x00\x00\x00\x00\x01\x00\x00Uz\
\x00\x00\x01,\x00\x00\x00\x00\x00\x01\x00\x00^\x04\
\x00\x00\x03p\x00\x00\x00\x00\x00\x01\x00\x00q\xd0\
\x00\x00\x02@\x00\x00\x00\x00\x00\x01\x00\x00f\xfb\
\x00\x00\x04\x5c\x00\x00\x00\x00\x00\x01\x00\x00|\x0e\
\x00\x00\x04\xd2\x00\x00\x00\x00\x00\x01\x00\x00\x7f\xef\
\x00\x00\x00\xa4\x00\x00\x00\x00\x00\x01\x00\x00Xi\
\x00\x00\x03\xbe\x00\x00\x00\x00\x00\x01\x00\x00t\xa7\
\x00\x00\x04\x22\x00\x00\x00\x00\x00\x01\x00\x00y\xaa\
\x00\x00\x06(\x00\x00\x00\x00\x00\x01\x00\x00Xi\
\x00\x00\x01\x8e\x00\x00\x00\x00\x00\x01\x00\x00b\x14\
\x00\x00\x01B\x00\x00\x00\x00\x00\x01\x00\x00_\x0c\
\x00\x00\x03\xe0\x00\x00\x00\x00\x00\x01\x00\x00v0\
\x00\x00\x05R\x00\x00\x00\x00\x00\x01\x00\x00\x85\x8a\
\x00\x00\x01\xb6\x00\x00\x00\x00\x00\x01\x00\x00c8\
\x00\x00\x05l\x00\x00\x00\x00\x00\x01\x00\x00\x86\x9f\
\x00\x00\x06@\x00\x00\x00\x00\x00\x01\x00\x00\x8b-\
\x00\x00\x00\x8a\x00\x00\x00\x00\x00\x01\x00\x00V\xfc\
\x00\x00\x05:\x00\x00\x00\x00\x00\x01\x00\x00\x84\xac\
\x00\x00\x04\xaa\x00\x00\x00\x00\x00\x01\x00\x00~}\
\x00\x00\x01\xda\x00\x00\x00\x00\x00\x01\x00\x00df\
\x00\x00\x04\xf6\x00\x00\x00\x00\x00\x01\x00\x00\x81\xde\
\x00\x00\x05\x18\x00\x00\x00\x00\x00\x01\x00\x00\x83#\
\x00\x00\x02\xae\x00\x00\x00\x00\x00\x01\x00\x00k[\
\x00\x00\x00\xca\x00\x00\x00\x00\x00\x01\x00\x00Y\x91\
\x00\x00\x01\xf0\x00\x00\x00\x00\x00\x01\x00\x00V\xfc\
\x00\x00\x06\x00\x00\x00\x00\x00\x00\x01\x00\x00\x8aQ\
\x00\x00\x03L\x00\x00\x00\x00\x00\x01\x00\x00p\xdd\
\x00\x00\x02\xfa\x00\x00\x00\x00\x00\x01\x00\x00mH\
\x00\x00\x06b\x00\x00\x00\x00\x00\x01\x00\x00\x8c\xc8\
\x00\x00\x02\xd4\x00\x00\x00\x00\x00\x01\x00\x00l7\
\x00\x00\x02f\x00\x00\x00\x00\x00\x01\x00\x00hZ\
"

def qInitResources():
    QtCore.qRegisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

def qCleanupResources():
    QtCore.qUnregisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

qInitResources()
