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
\x00\x00K{\
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
 icon-size: 16px\
; background: #f\
fffff; border: 1\
px solid #c9d1da\
; padding: 4px 0\
; }\x0aQMenu::item \
{ padding: 5px 2\
8px 5px 12px; ma\
rgin: 0 4px; bor\
der-radius: 3px;\
 }\x0aQMenu::item:s\
elected { backgr\
ound: #dce7f3; c\
olor: #1f2933; }\
\x0aQMenu::item:dis\
abled { color: #\
7f8a96; }\x0aQMenu:\
:icon { padding-\
left: 8px; }\x0aQMe\
nu::separator { \
height: 1px; bac\
kground: #e3e8ed\
; margin: 4px 8p\
x; }\x0a\x0aQToolBar#t\
oolBar { backgro\
und: #ffffff; bo\
rder: none; bord\
er-bottom: 1px s\
olid #d9dfe6; pa\
dding: 4px 6px; \
spacing: 2px; }\x0a\
QToolBar#toolBar\
::separator { wi\
dth: 1px; backgr\
ound: #e0e6ec; m\
argin: 4px 6px; \
}\x0aQToolBar#toolB\
ar QToolButton {\
 background: tra\
nsparent; paddin\
g: 4px 8px; bord\
er: 1px solid tr\
ansparent; borde\
r-radius: 4px; c\
olor: #1f2933; }\
\x0aQToolBar#toolBa\
r QToolButton[po\
pupMode=\x221\x22], QT\
oolBar#toolBar Q\
ToolButton[popup\
Mode=\x222\x22] { padd\
ing-right: 22px;\
 }\x0aQToolBar#tool\
Bar QToolButton:\
hover { backgrou\
nd: #eef2f7; bor\
der-color: #d5dd\
e6; }\x0aQToolBar#t\
oolBar QToolButt\
on:pressed, QToo\
lBar#toolBar QTo\
olButton:open { \
background: #dfe\
7f0; }\x0aQToolBar#\
toolBar QToolBut\
ton:disabled { c\
olor: #7f8a96; b\
ackground: trans\
parent; border-c\
olor: transparen\
t; }\x0a\x0aQListWidge\
t#navigationList\
 { icon-size: 20\
px; background: \
#23364d; color: \
#dbe4ee; border:\
 none; border-ra\
dius: 0; outline\
: none; padding-\
top: 8px; }\x0aQLis\
tWidget#navigati\
onList::item { h\
eight: 38px; pad\
ding: 0 0 0 11px\
; border-left: 3\
px solid transpa\
rent; }\x0aQListWid\
get#navigationLi\
st::item:hover {\
 background: #2c\
425d; }\x0aQListWid\
get#navigationLi\
st::item:selecte\
d { background: \
#314a68; color: \
#ffffff; border-\
left: 3px solid \
#d4453f; }\x0a\x0aQSta\
tusBar { backgro\
und: #ffffff; bo\
rder-top: 1px so\
lid #d9dfe6; col\
or: #4b5866; }\x0aQ\
StatusBar::item \
{ border: none; \
}\x0aQStatusBar QLa\
bel { color: #4b\
5866; padding: 2\
px 8px; }\x0aQStatu\
sBar QLabel#figu\
resLabel { color\
: #1f2933; }\x0aQSt\
atusBar QLabel#r\
eadOnlyLabel { c\
olor: #875000; f\
ont-weight: 600;\
 }\x0a\x0a/* Message b\
ar */\x0aMessageBar\
 { background: #\
eef4fa; border: \
none; border-bot\
tom: 1px solid #\
c9d8e7; }\x0aMessag\
eBar[isError=\x22tr\
ue\x22] { backgroun\
d: #fdf1f0; bord\
er-bottom: 1px s\
olid #e7bdb9; }\x0a\
MessageBar QTool\
Button#messageAc\
tionButton, Mess\
ageBar QToolButt\
on#messageOtherB\
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
cus, MessageBar \
QToolButton#mess\
ageOtherButton:h\
over, MessageBar\
 QToolButton#mes\
sageOtherButton:\
focus { border-c\
olor: #2f5f93; }\
\x0aMessageBar QToo\
lButton#messageC\
loseButton { bor\
der: none; paddi\
ng: 3px; border-\
radius: 3px; }\x0aM\
essageBar QToolB\
utton#messageClo\
seButton:hover {\
 background: #d9\
e4ef; }\x0a\x0a/* Fiel\
ds */\x0aQLineEdit,\
 QPlainTextEdit,\
 QTextEdit, QCom\
boBox, QSpinBox \
{\x0a  background: \
#ffffff; border:\
 1px solid #c5ce\
d8; border-radiu\
s: 3px;\x0a  select\
ion-background-c\
olor: #2f5f93; s\
election-color: \
#ffffff;\x0a}\x0aQLine\
Edit, QSpinBox {\
 padding: 3px 6p\
x; }\x0aQPlainTextE\
dit, QTextEdit {\
 padding: 1px 2p\
x; }\x0aQLineEdit:h\
over, QPlainText\
Edit:hover, QCom\
boBox:hover, QSp\
inBox:hover { bo\
rder-color: #9fb\
0c2; }\x0aQLineEdit\
:focus, QPlainTe\
xtEdit:focus, QT\
extEdit:focus, Q\
ComboBox:focus, \
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
QSpinBox::up-but\
ton, QSpinBox::d\
own-button { sub\
control-origin: \
border; width: 2\
0px; border: non\
e; background: t\
ransparent; }\x0aQS\
pinBox::up-butto\
n { subcontrol-p\
osition: top rig\
ht; }\x0aQSpinBox::\
down-button { su\
bcontrol-positio\
n: bottom right;\
 }\x0aQSpinBox::up-\
button:hover, QS\
pinBox::down-but\
ton:hover { back\
ground: #eef2f7;\
 }\x0aQSpinBox::up-\
arrow { image: u\
rl(:/icons/chevr\
on-up.svg); widt\
h: 12px; height:\
 12px; }\x0aQSpinBo\
x::down-arrow { \
image: url(:/ico\
ns/chevron-down.\
svg); width: 12p\
x; height: 12px;\
 }\x0aQComboBox QAb\
stractItemView {\
 background: #ff\
ffff; border: 1p\
x solid #c5ced8;\
 outline: none; \
selection-backgr\
ound-color: #dce\
7f3; selection-c\
olor: #1f2933; }\
\x0aQComboBox QAbst\
ractItemView::it\
em { min-height:\
 26px; padding: \
0 6px; }\x0a\x0aQCheck\
Box, QRadioButto\
n { spacing: 6px\
; icon-size: 16p\
x; }\x0aQCheckBox::\
indicator, QRadi\
oButton::indicat\
or, QAbstractIte\
mView::indicator\
 { width: 14px; \
height: 14px; bo\
rder: 1px solid \
#8d9aa8; border-\
radius: 3px; bac\
kground: #ffffff\
; }\x0aQRadioButton\
::indicator { bo\
rder-radius: 8px\
; }\x0aQCheckBox::i\
ndicator:hover, \
QCheckBox::indic\
ator:focus, QRad\
ioButton::indica\
tor:hover, QRadi\
oButton::indicat\
or:focus, QAbstr\
actItemView::ind\
icator:hover { b\
order-color: #2f\
5f93; }\x0aQCheckBo\
x::indicator:che\
cked, QAbstractI\
temView::indicat\
or:checked { bac\
kground: #2f5f93\
; border-color: \
#2f5f93; image: \
url(:/icons/chec\
k.svg); }\x0aQAbstr\
actItemView::ind\
icator:indetermi\
nate { backgroun\
d: #2f5f93; bord\
er-color: #2f5f9\
3; image: url(:/\
icons/check-part\
ly.svg); }\x0aQRadi\
oButton::indicat\
or:checked { bac\
kground: #2f5f93\
; border-color: \
#2f5f93; image: \
url(:/icons/radi\
o-dot.svg); }\x0aQC\
heckBox::indicat\
or:disabled, QRa\
dioButton::indic\
ator:disabled, Q\
AbstractItemView\
::indicator:disa\
bled { backgroun\
d: #eef1f4; bord\
er-color: #ccd4d\
c; }\x0aQCheckBox::\
indicator:checke\
d:disabled, QRad\
ioButton::indica\
tor:checked:disa\
bled, QAbstractI\
temView::indicat\
or:checked:disab\
led { background\
: #9fb0c2; }\x0aQCh\
eckBox:focus, QR\
adioButton:focus\
 { color: #1f5a9\
6; }\x0a\x0aQGroupBox \
{ border: none; \
border-top: 1px \
solid #d9dfe6; m\
argin-top: 2em; \
padding-top: 8px\
; }\x0aQGroupBox::t\
itle { subcontro\
l-origin: margin\
; subcontrol-pos\
ition: top left;\
 padding: 4px 0;\
 color: #23364d;\
 }\x0a\x0a/* A theme o\
f the desktop wo\
uld put its own \
dark icons on ou\
r buttons. */\x0aQD\
ialogButtonBox {\
 dialogbuttonbox\
-buttons-have-ic\
ons: 0; }\x0aQPushB\
utton { backgrou\
nd: #ffffff; bor\
der: 1px solid #\
c5ced8; border-r\
adius: 4px; padd\
ing: 4px 14px; c\
olor: #1f2933; i\
con-size: 16px; \
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
ed { color: #7f8\
a96; background:\
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
utton:default:fo\
cus { border-col\
or: #d4453f; }\x0aQ\
PushButton:defau\
lt:disabled { ba\
ckground: #e3e8e\
d; border-color:\
 #d5dde6; color:\
 #5a6672; }\x0a\x0a/* \
A verb above or \
beside what it w\
orks on; tool ba\
rs, chips and li\
nks differ below\
. */\x0aQToolButton\
 { background: #\
ffffff; border: \
1px solid #d5dde\
6; border-radius\
: 4px; padding: \
3px 9px; color: \
#1f2933; icon-si\
ze: 16px; }\x0aQToo\
lButton:hover { \
background: #f1f\
5f9; border-colo\
r: #9fb0c2; }\x0aQT\
oolButton:presse\
d { background: \
#dfe7f0; }\x0aQTool\
Button:focus { b\
order-color: #2f\
5f93; }\x0aQToolBut\
ton:disabled { c\
olor: #7f8a96; b\
ackground: #f6f8\
fa; border-color\
: #e3e8ed; }\x0aQTo\
olButton[autoRai\
se=\x22true\x22] { bor\
der-color: trans\
parent; backgrou\
nd: transparent;\
 }\x0aQToolButton[a\
utoRaise=\x22true\x22]\
:hover, QToolBut\
ton[autoRaise=\x22t\
rue\x22]:focus { bo\
rder-color: #9fb\
0c2; }\x0aQToolButt\
on[popupMode=\x221\x22\
] { padding-righ\
t: 24px; }\x0aQTool\
Button[popupMode\
=\x222\x22] { padding-\
right: 22px; }\x0aQ\
ToolButton::menu\
-button { border\
: none; width: 1\
8px; }\x0aQToolButt\
on::menu-arrow, \
QToolButton::men\
u-indicator { im\
age: url(:/icons\
/chevron-down.sv\
g); width: 12px;\
 height: 12px; }\
\x0aQToolButton::me\
nu-indicator { s\
ubcontrol-positi\
on: right center\
; right: 6px; }\x0a\
\x0aWayButton, QCom\
mandLinkButton {\
 background: #ff\
ffff; border: 1p\
x solid #d5dde6;\
 border-radius: \
6px; padding: 10\
px 12px; text-al\
ign: left; }\x0aWay\
Button:hover, QC\
ommandLinkButton\
:hover { border-\
color: #2f5f93; \
background: #f6f\
9fc; }\x0aWayButton\
:focus, QCommand\
LinkButton:focus\
 { border-color:\
 #2f5f93; }\x0aWayB\
utton:pressed, Q\
CommandLinkButto\
n:pressed { back\
ground: #e7eef6;\
 }\x0a\x0a/* Tables an\
d trees */\x0aQTree\
View, QTableView\
 { background: #\
ffffff; border: \
none; gridline-c\
olor: #e3e8ed; o\
utline: none; se\
lection-backgrou\
nd-color: #dce7f\
3; selection-col\
or: #1f2933; }\x0aQ\
TreeView::item, \
QTableView::item\
 { padding: 0 4p\
x; }\x0a/* Rows tha\
t are read are p\
arted by a line;\
 cells that are \
written in stand\
 in a grid. */\x0aQ\
TreeView::item, \
QTableView[showG\
rid=\x22false\x22]::it\
em { border-bott\
om: 1px solid #e\
df1f4; }\x0aQTreeVi\
ew::item:hover {\
 background: #f3\
f7fb; }\x0aQTreeVie\
w::item:selected\
, QTableView::it\
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
QListView { back\
ground: #ffffff;\
 border: 1px sol\
id #d9dfe6; bord\
er-radius: 3px; \
outline: none; s\
election-backgro\
und-color: #dce7\
f3; selection-co\
lor: #1f2933; }\x0a\
QListView::item \
{ padding: 4px 6\
px; }\x0aQListView:\
:item:hover { ba\
ckground: #f3f7f\
b; }\x0aQListView::\
item:selected { \
background: #dce\
7f3; color: #1f2\
933; }\x0aQHeaderVi\
ew { background:\
 #f0f3f6; border\
: none; qpropert\
y-defaultAlignme\
nt: 129; }\x0aQHead\
erView::section \
{ background: #f\
0f3f6; color: #4\
b5866; border: n\
one; border-righ\
t: 1px solid #df\
e5eb; border-bot\
tom: 1px solid #\
d0d8e0; padding:\
 5px 6px; font-w\
eight: 600; }\x0aQT\
ableView QTableC\
ornerButton::sec\
tion { backgroun\
d: #f0f3f6; bord\
er: none; }\x0a\x0aQSp\
litter::handle {\
 background: #e3\
e8ed; }\x0aQSplitte\
r::handle:hover \
{ background: #b\
9c6d4; }\x0a\x0a/* Scr\
oll bars: once a\
nything is style\
d, these have to\
 be as well */\x0aQ\
ScrollBar:vertic\
al { background:\
 transparent; wi\
dth: 12px; margi\
n: 0; }\x0aQScrollB\
ar:horizontal { \
background: tran\
sparent; height:\
 12px; margin: 0\
; }\x0aQScrollBar::\
handle { backgro\
und: #c4cdd7; bo\
rder-radius: 4px\
; margin: 2px; }\
\x0aQScrollBar::han\
dle:vertical { m\
in-height: 32px;\
 }\x0aQScrollBar::h\
andle:horizontal\
 { min-width: 32\
px; }\x0aQScrollBar\
::handle:hover {\
 background: #9d\
abba; }\x0aQScrollB\
ar::add-line, QS\
crollBar::sub-li\
ne { width: 0; h\
eight: 0; }\x0aQScr\
ollBar::add-page\
, QScrollBar::su\
b-page { backgro\
und: transparent\
; }\x0a\x0a/* Tabs */\x0a\
QTabWidget::pane\
 { border: none;\
 border-top: 1px\
 solid #d9dfe6; \
background: #fff\
fff; }\x0aQTabBar {\
 background: tra\
nsparent; }\x0aQTab\
Bar::tab { backg\
round: transpare\
nt; color: #4b58\
66; padding: 6px\
 14px; border: n\
one; border-bott\
om: 2px solid tr\
ansparent; }\x0aQTa\
bWidget#tabs QTa\
bBar::tab, Serie\
sSwitch::tab { p\
adding: 6px 8px;\
 }\x0aQTabBar::tab:\
hover { color: #\
1f2933; backgrou\
nd: #f1f5f9; }\x0aQ\
TabBar::tab:sele\
cted { color: #1\
f2933; font-weig\
ht: 600; border-\
bottom: 2px soli\
d #b22222; }\x0aQTa\
bBar::tab:focus \
{ background: #e\
4ebf3; }\x0a\x0a/* Bar\
s above a page, \
and its title */\
\x0aQFrame#filterBa\
r, QFrame#period\
Bar, QFrame#meet\
ingBar, QFrame#o\
verviewBar, QFra\
me#paperBar, QFr\
ame#verbBar, QFr\
ame#chipBar, QFr\
ame#checksBar, Q\
Frame#checksFilt\
erBar { backgrou\
nd: #fbfcfd; bor\
der: none; }\x0aQFr\
ame#filterBar, Q\
Frame#overviewBa\
r, QFrame#paperB\
ar, QFrame#chipB\
ar, QFrame#check\
sBar, QFrame#che\
cksFilterBar { b\
order-bottom: 1p\
x solid #e3e8ed;\
 }\x0aQLabel#overvi\
ewTitleLabel, QL\
abel#paperTitleL\
abel, QLabel#che\
cksTitleLabel { \
font-size: 12pt;\
 font-weight: 60\
0; color: #23364\
d; }\x0a\x0a/* The lis\
t page */\x0aQToolB\
utton[isChip=\x22tr\
ue\x22] { border: 1\
px solid #d5dde6\
; border-radius:\
 11px; padding: \
2px 10px; backgr\
ound: #ffffff; c\
olor: #3b4754; }\
\x0aQToolButton[isC\
hip=\x22true\x22]:hove\
r { border-color\
: #9fb0c2; }\x0aQTo\
olButton[isChip=\
\x22true\x22]:checked,\
 QToolButton[isC\
hip=\x22true\x22][isCh\
osen=\x22true\x22] { b\
ackground: #2336\
4d; border-color\
: #23364d; color\
: #ffffff; }\x0aQTo\
olButton[isChip=\
\x22true\x22]:focus { \
border-color: #2\
f5f93; }\x0aQLabel#\
countLabel { col\
or: #5a6672; }\x0aQ\
Label#nothingLab\
el, QLabel#noFin\
dingLabel { colo\
r: #5a6672; }\x0a\x0a/\
* The review pag\
e */\x0a\x0a/* The ove\
rview */\x0aQLabel#\
overviewDayLabel\
 { color: #4b586\
6; }\x0aQWidget#ove\
rviewContent { b\
ackground: #f3f5\
f7; }\x0aOverviewSe\
ction { backgrou\
nd: #ffffff; bor\
der: 1px solid #\
e3e8ed; border-r\
adius: 4px; }\x0aQL\
abel#sectionTitl\
eLabel { font-we\
ight: 600; color\
: #23364d; }\x0aQLa\
bel#sectionNoteL\
abel { color: #5\
a6672; font-size\
: 9pt; }\x0aQToolBu\
tton[isLink=\x22tru\
e\x22] { border: 1p\
x solid transpar\
ent; border-radi\
us: 3px; padding\
: 1px 6px; backg\
round: transpare\
nt; color: #1f5a\
96; }\x0aQToolButto\
n[isLink=\x22true\x22]\
:hover { backgro\
und: #eef2f7; }\x0a\
QToolButton[isLi\
nk=\x22true\x22]:focus\
 { border-color:\
 #2f5f93; }\x0aQToo\
lButton[isLink=\x22\
true\x22]:disabled \
{ color: #7f8a96\
; }\x0a\x0a/* The page\
 of papers */\x0aPa\
perList { backgr\
ound: #fbfcfd; b\
order: none; out\
line: none; padd\
ing: 2px 0; }\x0aPa\
ssageList, QList\
Widget#remarkLis\
t, QTreeWidget#d\
raftTree, QTreeW\
idget#exportTree\
, QTreeWidget#fi\
ndingTree { back\
ground: #ffffff;\
 border: none; b\
order-top: 1px s\
olid #e3e8ed; ou\
tline: none; }\x0aQ\
TreeWidget#draft\
Tree::item, QTre\
eWidget#exportTr\
ee::item, QTreeW\
idget#findingTre\
e::item { paddin\
g: 4px; }\x0aQListW\
idget#remarkList\
 { padding: 0 10\
px; }\x0aQListWidge\
t#remarkList::it\
em { padding: 6p\
x 0; border-bott\
om: 1px solid #e\
df1f4; }\x0aQListWi\
dget#remarkList:\
:item:selected {\
 background: #dc\
e7f3; color: #1f\
2933; }\x0aQWidget#\
PassagePane, QWi\
dget#chipArea, Q\
Widget#passageEd\
itor, QWidget#No\
ticeLayoutForm, \
QWidget#layoutSc\
rollContent, QSc\
rollArea#layoutS\
croll, QWidget#R\
emarkPane, QWidg\
et#DraftPane, QW\
idget#ExportPane\
, QWidget#Subjec\
tPane, QStackedW\
idget#subjectSta\
ck, QStackedWidg\
et#subjectStack \
> QWidget { back\
ground: #ffffff;\
 }\x0aQTabWidget#de\
tailTabs::pane {\
 border: none; b\
order-top: 1px s\
olid #d9dfe6; }\x0a\
QLabel#remarkHin\
tLabel { padding\
: 8px 10px; }\x0aQL\
abel#draftHintLa\
bel, QLabel#reco\
gniseLabel { pad\
ding: 8px 12px; \
}\x0aQLabel#sampleT\
itleLabel, QLabe\
l#ledgerLabel { \
color: #5a6672; \
}\x0aQLabel#frameTi\
tleLabel { font-\
weight: 600; }\x0aP\
assageEditor QPl\
ainTextEdit#ledg\
erEdit[readOnly=\
\x22true\x22] { backgr\
ound: #fbfcfd; c\
olor: #1f2933; b\
order-color: #d9\
dfe6; }\x0a\x0a/* The \
page of case wor\
k */\x0aQFrame#sect\
ionBar { backgro\
und: #ffffff; bo\
rder: none; bord\
er-bottom: 1px s\
olid #d9dfe6; }\x0a\
QFrame#sectionBa\
r QTabBar::tab {\
 padding: 7px 16\
px; }\x0aQTreeWidge\
t#departmentTree\
::item, QTreeWid\
get#personTree::\
item, QTreeWidge\
t#tickRows::item\
 { padding: 4px;\
 }\x0aSidePane, Sid\
ePane > QWidget,\
 ClosurePane, QW\
idget#closureTab\
 { background: #\
ffffff; }\x0aQLabel\
#caseHeadingLabe\
l { font-weight:\
 600; padding: 1\
0px 12px 2px 12p\
x; }\x0aQLabel#case\
FactsLabel { pad\
ding: 0 12px 8px\
 12px; border-bo\
ttom: 1px solid \
#edf1f4; }\x0aGateT\
ext, CaseTrail {\
 border: none; }\
\x0aCaseTrail { bor\
der-top: 1px sol\
id #edf1f4; }\x0aGa\
teText:focus, Ca\
seTrail:focus { \
border: none; ba\
ckground: #fbfcf\
d; }\x0a\x0a/* Evidenc\
e and side ledge\
rs */\x0aQFrame#sum\
Line { backgroun\
d: #fbfcfd; bord\
er: none; border\
-top: 1px solid \
#d9dfe6; }\x0aQLabe\
l#sectionHintLab\
el { color: #5a6\
672; background:\
 #ffffff; }\x0aQTre\
eWidget#evidence\
Rows::item { pad\
ding: 4px; }\x0aQTe\
xtEdit#sentenceE\
dit { border: no\
ne; border-top: \
1px solid #d9dfe\
6; border-radius\
: 0; padding: 6p\
x 8px; backgroun\
d: #fbfcfd; }\x0a\x0a/\
* The import wiz\
ard */\x0aQLabel[is\
Step=\x22true\x22] { c\
olor: #5a6672; p\
adding: 2px 3px \
3px 3px; border:\
 none; border-bo\
ttom: 2px solid \
#f3f5f7; }\x0aQLabe\
l[isStep=\x22true\x22]\
[isCurrent=\x22true\
\x22] { color: #1f2\
933; font-weight\
: 600; border: n\
one; border-bott\
om: 2px solid #b\
22222; }\x0aQLabel#\
stepArrowLabel {\
 color: #7f8a96;\
 padding: 0 6px;\
 }\x0aQFrame#editBa\
r { border: none\
; }\x0aQFrame[isDiv\
ider=\x22true\x22] { b\
order: none; bac\
kground: #d9dfe6\
; margin: 4px 4p\
x; }\x0aQTreeView#p\
roposalTree, QTr\
eeView#compariso\
nView, QTableVie\
w#doubtTable, QT\
ableView#figureT\
able { border: 1\
px solid #d9dfe6\
; border-radius:\
 3px; }\x0aQTreeVie\
w#proposalTree:f\
ocus, QTreeView#\
comparisonView:f\
ocus, QTableView\
#doubtTable:focu\
s { border-color\
: #2f5f93; }\x0aSou\
rceView[readOnly\
=\x22true\x22], TextCo\
mparison QPlainT\
extEdit[readOnly\
=\x22true\x22], QPlain\
TextEdit#splitTe\
xtEdit[readOnly=\
\x22true\x22] { backgr\
ound: #ffffff; c\
olor: #1f2933; b\
order-color: #d9\
dfe6; }\x0aSourceVi\
ew[readOnly=\x22tru\
e\x22]:focus, TextC\
omparison QPlain\
TextEdit[readOnl\
y=\x22true\x22]:focus \
{ border-color: \
#2f5f93; }\x0aTextC\
omparison QLabel\
, QLabel#dropHin\
tLabel, QLabel#d\
oubtHintLabel { \
color: #5a6672; \
}\x0aQWidget#doubtT\
ab, QWidget#figu\
reTab { backgrou\
nd: #f3f5f7; }\x0a\x0a\
/* The form */\x0aF\
indingForm { bac\
kground: #ffffff\
; }\x0a/* By name a\
lone: a page of \
a tab has no par\
ent yet when Qt \
first looks for \
its rules. */\x0aQW\
idget#basicScrol\
lContent, QScrol\
lArea#basicScrol\
l, QWidget#basic\
Tab, QWidget#res\
ultTab, QWidget#\
measuresTab, QWi\
dget#progressTab\
, QWidget#noFind\
ingArea { backgr\
ound: #ffffff; }\
\x0aQLabel#headingL\
abel { font-weig\
ht: 600; padding\
: 8px 12px 6px 1\
2px; }\x0aQLabel#du\
eStateLabel { co\
lor: #4b5866; }\x0a\
\x0a/* Start and em\
pty states */\x0aSt\
artPage, EmptySt\
ate, QWidget#emp\
tyArea { backgro\
und: #f3f5f7; }\x0a\
QLabel#titleLabe\
l { font-size: 2\
2pt; font-weight\
: 600; color: #2\
3364d; }\x0aQLabel#\
subtitleLabel { \
font-size: 11pt;\
 color: #4b5866;\
 }\x0aQLabel#emptyT\
itleLabel { font\
-size: 15pt; fon\
t-weight: 600; c\
olor: #23364d; }\
\x0aQLabel#emptyHin\
tLabel, QLabel#r\
ecentLabel, QLab\
el[isHint=\x22true\x22\
] { color: #5a66\
72; }\x0aQListWidge\
t#recentList { b\
ackground: trans\
parent; border: \
none; }\x0aQLabel#b\
eginLabel { colo\
r: #5a6672; }\x0aQL\
abel#secrecyLabe\
l { background: \
#fff8ec; border:\
 1px solid #e8cf\
a4; border-left:\
 4px solid #8750\
00; border-radiu\
s: 3px; padding:\
 8px 12px; color\
: #1f2933; }\x0a\x0a/*\
 Dialogs */\x0aQLab\
el#nameLabel { f\
ont-size: 14pt; \
font-weight: 600\
; color: #23364d\
; }\x0aQLabel#probl\
emLabel { color:\
 #b22222; }\x0aQWid\
get#unitTab, QWi\
dget#datesTab, Q\
Widget#passagesT\
ab, QWidget#cont\
actTab, QWidget#\
passagesScrollCo\
ntent { backgrou\
nd: #ffffff; }\x0a\x0a\
QProgressBar { b\
order: 1px solid\
 #c5ced8; border\
-radius: 3px; ba\
ckground: #fffff\
f; max-height: 1\
2px; }\x0aQProgress\
Bar::chunk { bac\
kground: #2f5f93\
; }\x0a\x0a/* Search a\
nd filters */\x0aSe\
archDropDown { b\
ackground: #ffff\
ff; border: 1px \
solid #9fb0c2; }\
\x0aSearchDropDown \
QListView { back\
ground: #ffffff;\
 border: none; o\
utline: none; }\x0a\
QFrame#phraseBox\
 { background: #\
ffffff; border: \
1px solid #aab4b\
f; }\x0aQLabel#phra\
seTitle { backgr\
ound: #f7f9fb; b\
order-bottom: 1p\
x solid #e3e8ed;\
 color: #5a6672;\
 padding: 3px 8p\
x; }\x0aQListWidget\
#phraseList::ite\
m { padding: 4px\
 8px; }\x0aQListWid\
get#phraseList::\
item:selected { \
background: #dce\
7f3; color: #1f2\
933; }\x0aQLabel#se\
archNote { backg\
round: #fbfcfd; \
border-top: 1px \
solid #e3e8ed; c\
olor: #5a6672; p\
adding: 3px 8px;\
 }\x0aChosenChips {\
 background: #fb\
fcfd; border: no\
ne; border-botto\
m: 1px solid #e3\
e8ed; }\x0aQToolBut\
ton#clearChosenB\
utton { border: \
1px solid transp\
arent; border-ra\
dius: 4px; paddi\
ng: 2px 8px; col\
or: #1f5a96; }\x0aQ\
ToolButton#clear\
ChosenButton:hov\
er, QToolButton#\
clearChosenButto\
n:focus { border\
-color: #2f5f93;\
 }\x0aQToolButton[i\
sChip=\x22true\x22][po\
pupMode=\x222\x22] { p\
adding-left: 8px\
; padding-right:\
 18px; }\x0aQToolBu\
tton[isChip=\x22tru\
e\x22]::menu-indica\
tor { image: url\
(:/icons/chevron\
-down.svg); widt\
h: 12px; height:\
 12px; subcontro\
l-position: righ\
t center; right:\
 4px; }\x0a\x0a/* The \
page of checks *\
/\x0aQLabel#checksS\
tateLabel { colo\
r: #4b5866; }\x0aHi\
tTree::item { mi\
n-height: 26px; \
}\x0aHitPane, QWidg\
et#hitPaneConten\
t, QScrollArea#h\
itPaneArea { bac\
kground: #ffffff\
; }\x0aQLabel#hitTi\
tleLabel { font-\
weight: 600; }\x0aQ\
Label#hitCaption\
Label { color: #\
5a6672; }\x0a\x0aQLabe\
l#remarkWords { \
color: #4b5866; \
font-size: 9pt; \
}\x0aQTableView#rul\
eTable { border:\
 1px solid #d9df\
e6; border-radiu\
s: 3px; }\x0a\
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
\x00\x00\x00\xd4\
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
>\x0a  <path d=\x22M6 \
12l12 0\x22 />\x0a</sv\
g>\x0a\
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
\x22>\x0a  <path d=\x22M6\
 15l6 -6l6 6\x22 />\
\x0a</svg>\x0a\
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
\x00\x00\x00\xad\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 width=\x2224\
\x22 height=\x2224\x22 vi\
ewBox=\x220 0 24 24\
\x22 fill=\x22#ffffff\x22\
 stroke=\x22none\x22>\x0a\
  <path d=\x22M12 7\
a5 5 0 1 1 0 10a\
5 5 0 1 1 0 -10z\
\x22 />\x0a</svg>\x0a\
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
\x08\xea\xf1\x07\
\x00c\
\x00h\x00e\x00c\x00k\x00-\x00p\x00a\x00r\x00t\x00l\x00y\x00.\x00s\x00v\x00g\
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
\x09Xl\x87\
\x00c\
\x00h\x00e\x00v\x00r\x00o\x00n\x00-\x00u\x00p\x00.\x00s\x00v\x00g\
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
\x0b\x91_G\
\x00r\
\x00a\x00d\x00i\x00o\x00-\x00d\x00o\x00t\x00.\x00s\x00v\x00g\
\x00\x10\
\x03\x14\x8d\x87\
\x00n\
\x00a\x00v\x00-\x00e\x00v\x00i\x00d\x00e\x00n\x00c\x00e\x00.\x00s\x00v\x00g\
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
\x00\x00\x00\x00\x00\x02\x00\x00\x000\x00\x00\x00\x05\
\x00\x00\x00\x10\x00\x02\x00\x00\x00\x02\x00\x00\x00\x03\
\x00\x00\x00\x22\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\
\x00\x00\x00J\x00\x00\x00\x00\x00\x01\x00\x00\x04\xd5\
\x00\x00\x01\x14\x00\x00\x00\x00\x00\x01\x00\x00W'\
\x00\x00\x02\x18\x00\x00\x00\x00\x00\x01\x00\x00`J\
\x00\x00\x01h\x00\x00\x00\x00\x00\x01\x00\x00\x5c\x11\
\x00\x00\x05\xde\x00\x00\x00\x00\x00\x01\x00\x00\x84\x88\
\x00\x00\x04\x22\x00\x00\x00\x00\x00\x01\x00\x00s\xc3\
\x00\x00\x04\xcc\x00\x00\x00\x00\x00\x01\x00\x00y\xe0\
\x00\x00\x02\x8a\x00\x00\x00\x00\x00\x01\x00\x00d\xad\
\x00\x00\x06H\x00\x00\x00\x00\x00\x01\x00\x00~m\
\x00\x00\x06\x22\x00\x00\x00\x00\x00\x01\x00\x00\x86e\
\x00\x00\x03\x1c\x00\x00\x00\x00\x00\x01\x00\x00jT\
\x00\x00\x00\xf0\x00\x00\x00\x00\x00\x01\x00\x00U\xaf\
\x00\x00\x03\xbe\x00\x00\x00\x00\x00\x01\x00\x00o\x08\
\x00\x00\x04\x82\x00\x00\x00\x00\x00\x01\x00\x00w.\
\x00\x00\x00f\x00\x00\x00\x00\x00\x01\x00\x00PT\
\x00\x00\x01,\x00\x00\x00\x00\x00\x01\x00\x00X\xde\
\x00\x00\x03p\x00\x00\x00\x00\x00\x01\x00\x00l\xaa\
\x00\x00\x02@\x00\x00\x00\x00\x00\x01\x00\x00a\xd5\
\x00\x00\x04\xa4\x00\x00\x00\x00\x00\x01\x00\x00x\x9d\
\x00\x00\x05\x1a\x00\x00\x00\x00\x00\x01\x00\x00|~\
\x00\x00\x00\xa4\x00\x00\x00\x00\x00\x01\x00\x00SC\
\x00\x00\x03\xe4\x00\x00\x00\x00\x00\x01\x00\x00pY\
\x00\x00\x04H\x00\x00\x00\x00\x00\x01\x00\x00u\x5c\
\x00\x00\x06\x90\x00\x00\x00\x00\x00\x01\x00\x00SC\
\x00\x00\x01\x8e\x00\x00\x00\x00\x00\x01\x00\x00\x5c\xee\
\x00\x00\x01B\x00\x00\x00\x00\x00\x01\x00\x00Y\xe6\
\x00\x00\x04\x06\x00\x00\x00\x00\x00\x01\x00\x00q\xe2\
\x00\x00\x05\x9a\x00\x00\x00\x00\x00\x01\x00\x00\x82\x19\
\x00\x00\x01\xb6\x00\x00\x00\x00\x00\x01\x00\x00^\x12\
\x00\x00\x03\x98\x00\x00\x00\x00\x00\x01\x00\x00n0\
\x00\x00\x04`\x00\x00\x00\x00\x00\x01\x00\x00vQ\
\x00\x00\x05\xb4\x00\x00\x00\x00\x00\x01\x00\x00\x83.\
\x00\x00\x06\xa8\x00\x00\x00\x00\x00\x01\x00\x00\x88m\
\x00\x00\x00\x8a\x00\x00\x00\x00\x00\x01\x00\x00Q\xd6\
\x00\x00\x06\x02\x00\x00\x00\x00\x00\x01\x00\x00\x85\xb4\
\x00\x00\x05\x82\x00\x00\x00\x00\x00\x01\x00\x00\x81;\
\x00\x00\x04\xf2\x00\x00\x00\x00\x00\x01\x00\x00{\x0c\
\x00\x00\x01\xda\x00\x00\x00\x00\x00\x01\x00\x00_@\
\x00\x00\x05>\x00\x00\x00\x00\x00\x01\x00\x00~m\
\x00\x00\x05`\x00\x00\x00\x00\x00\x01\x00\x00\x7f\xb2\
\x00\x00\x02\xae\x00\x00\x00\x00\x00\x01\x00\x00f5\
\x00\x00\x00\xca\x00\x00\x00\x00\x00\x01\x00\x00Tk\
\x00\x00\x01\xf0\x00\x00\x00\x00\x00\x01\x00\x00Q\xd6\
\x00\x00\x06h\x00\x00\x00\x00\x00\x01\x00\x00\x87\x91\
\x00\x00\x03L\x00\x00\x00\x00\x00\x01\x00\x00k\xb7\
\x00\x00\x02\xfa\x00\x00\x00\x00\x00\x01\x00\x00h\x22\
\x00\x00\x06\xca\x00\x00\x00\x00\x00\x01\x00\x00\x8a\x08\
\x00\x00\x02\xd4\x00\x00\x00\x00\x00\x01\x00\x00g\x11\
\x00\x00\x02f\x00\x00\x00\x00\x00\x01\x00\x00c4\
"

def qInitResources():
    QtCore.qRegisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

def qCleanupResources():
    QtCore.qUnregisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

qInitResources()
