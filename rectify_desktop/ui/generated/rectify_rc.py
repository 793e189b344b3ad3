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
\x00\x00K\x8c\
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
oolBar { icon-si\
ze: 20px; backgr\
ound: #ffffff; b\
order: none; bor\
der-bottom: 1px \
solid #d9dfe6; p\
adding: 4px 6px;\
 spacing: 2px; }\
\x0aQToolBar#toolBa\
r::separator { w\
idth: 1px; backg\
round: #e0e6ec; \
margin: 4px 6px;\
 }\x0aQToolBar#tool\
Bar QToolButton \
{ background: tr\
ansparent; paddi\
ng: 4px 8px; bor\
der: 1px solid t\
ransparent; bord\
er-radius: 4px; \
color: #1f2933; \
}\x0aQToolBar#toolB\
ar QToolButton[p\
opupMode=\x221\x22], Q\
ToolBar#toolBar \
QToolButton[popu\
pMode=\x222\x22] { pad\
ding-right: 22px\
; }\x0aQToolBar#too\
lBar QToolButton\
:hover { backgro\
und: #eef2f7; bo\
rder-color: #d5d\
de6; }\x0aQToolBar#\
toolBar QToolBut\
ton:pressed, QTo\
olBar#toolBar QT\
oolButton:open {\
 background: #df\
e7f0; }\x0aQToolBar\
#toolBar QToolBu\
tton:disabled { \
color: #7f8a96; \
background: tran\
sparent; border-\
color: transpare\
nt; }\x0a\x0aQListWidg\
et#navigationLis\
t { icon-size: 2\
0px; background:\
 #23364d; color:\
 #dbe4ee; border\
: none; border-r\
adius: 0; outlin\
e: none; padding\
-top: 8px; }\x0aQLi\
stWidget#navigat\
ionList::item { \
height: 38px; pa\
dding: 0 0 0 11p\
x; border-left: \
3px solid transp\
arent; }\x0aQListWi\
dget#navigationL\
ist::item:hover \
{ background: #2\
c425d; }\x0aQListWi\
dget#navigationL\
ist::item:select\
ed { background:\
 #314a68; color:\
 #ffffff; border\
-left: 3px solid\
 #d4453f; }\x0a\x0aQSt\
atusBar { backgr\
ound: #ffffff; b\
order-top: 1px s\
olid #d9dfe6; co\
lor: #4b5866; }\x0a\
QStatusBar::item\
 { border: none;\
 }\x0aQStatusBar QL\
abel { color: #4\
b5866; padding: \
2px 8px; }\x0aQStat\
usBar QLabel#fig\
uresLabel { colo\
r: #1f2933; }\x0aQS\
tatusBar QLabel#\
readOnlyLabel { \
color: #875000; \
font-weight: 600\
; }\x0a\x0a/* Message \
bar */\x0aMessageBa\
r { background: \
#eef4fa; border:\
 none; border-bo\
ttom: 1px solid \
#c9d8e7; }\x0aMessa\
geBar[isError=\x22t\
rue\x22] { backgrou\
nd: #fdf1f0; bor\
der-bottom: 1px \
solid #e7bdb9; }\
\x0aMessageBar QToo\
lButton#messageA\
ctionButton, Mes\
sageBar QToolBut\
ton#messageOther\
Button { color: \
#1f5a96; border:\
 1px solid #b9cb\
e0; border-radiu\
s: 4px; padding:\
 3px 12px; backg\
round: #ffffff; \
}\x0aMessageBar QTo\
olButton#message\
ActionButton:hov\
er, MessageBar Q\
ToolButton#messa\
geActionButton:f\
ocus, MessageBar\
 QToolButton#mes\
sageOtherButton:\
hover, MessageBa\
r QToolButton#me\
ssageOtherButton\
:focus { border-\
color: #2f5f93; \
}\x0aMessageBar QTo\
olButton#message\
CloseButton { bo\
rder: none; padd\
ing: 3px; border\
-radius: 3px; }\x0a\
MessageBar QTool\
Button#messageCl\
oseButton:hover \
{ background: #d\
9e4ef; }\x0a\x0a/* Fie\
lds */\x0aQLineEdit\
, QPlainTextEdit\
, QTextEdit, QCo\
mboBox, QSpinBox\
 {\x0a  background:\
 #ffffff; border\
: 1px solid #c5c\
ed8; border-radi\
us: 3px;\x0a  selec\
tion-background-\
color: #2f5f93; \
selection-color:\
 #ffffff;\x0a}\x0aQLin\
eEdit, QSpinBox \
{ padding: 3px 6\
px; }\x0aQPlainText\
Edit, QTextEdit \
{ padding: 1px 2\
px; }\x0aQLineEdit:\
hover, QPlainTex\
tEdit:hover, QCo\
mboBox:hover, QS\
pinBox:hover { b\
order-color: #9f\
b0c2; }\x0aQLineEdi\
t:focus, QPlainT\
extEdit:focus, Q\
TextEdit:focus, \
QComboBox:focus,\
 QSpinBox:focus \
{ border-color: \
#2f5f93; }\x0aQLine\
Edit:disabled, Q\
PlainTextEdit:di\
sabled, QComboBo\
x:disabled, QLin\
eEdit:read-only,\
 QPlainTextEdit[\
readOnly=\x22true\x22]\
 { background: #\
f4f6f8; color: #\
4b5866; }\x0aQCombo\
Box { padding: 3\
px 22px 3px 6px;\
 }\x0aQComboBox::dr\
op-down { subcon\
trol-origin: pad\
ding; subcontrol\
-position: cente\
r right; width: \
20px; border: no\
ne; }\x0aQComboBox:\
:down-arrow { im\
age: url(:/icons\
/chevron-down.sv\
g); width: 14px;\
 height: 14px; }\
\x0aQSpinBox::up-bu\
tton, QSpinBox::\
down-button { su\
bcontrol-origin:\
 border; width: \
20px; border: no\
ne; background: \
transparent; }\x0aQ\
SpinBox::up-butt\
on { subcontrol-\
position: top ri\
ght; }\x0aQSpinBox:\
:down-button { s\
ubcontrol-positi\
on: bottom right\
; }\x0aQSpinBox::up\
-button:hover, Q\
SpinBox::down-bu\
tton:hover { bac\
kground: #eef2f7\
; }\x0aQSpinBox::up\
-arrow { image: \
url(:/icons/chev\
ron-up.svg); wid\
th: 12px; height\
: 12px; }\x0aQSpinB\
ox::down-arrow {\
 image: url(:/ic\
ons/chevron-down\
.svg); width: 12\
px; height: 12px\
; }\x0aQComboBox QA\
bstractItemView \
{ background: #f\
fffff; border: 1\
px solid #c5ced8\
; outline: none;\
 selection-backg\
round-color: #dc\
e7f3; selection-\
color: #1f2933; \
}\x0aQComboBox QAbs\
tractItemView::i\
tem { min-height\
: 26px; padding:\
 0 6px; }\x0a\x0aQChec\
kBox, QRadioButt\
on { spacing: 6p\
x; icon-size: 16\
px; }\x0aQCheckBox:\
:indicator, QRad\
ioButton::indica\
tor, QAbstractIt\
emView::indicato\
r { width: 14px;\
 height: 14px; b\
order: 1px solid\
 #8d9aa8; border\
-radius: 3px; ba\
ckground: #fffff\
f; }\x0aQRadioButto\
n::indicator { b\
order-radius: 8p\
x; }\x0aQCheckBox::\
indicator:hover,\
 QCheckBox::indi\
cator:focus, QRa\
dioButton::indic\
ator:hover, QRad\
ioButton::indica\
tor:focus, QAbst\
ractItemView::in\
dicator:hover { \
border-color: #2\
f5f93; }\x0aQCheckB\
ox::indicator:ch\
ecked, QAbstract\
ItemView::indica\
tor:checked { ba\
ckground: #2f5f9\
3; border-color:\
 #2f5f93; image:\
 url(:/icons/che\
ck.svg); }\x0aQAbst\
ractItemView::in\
dicator:indeterm\
inate { backgrou\
nd: #2f5f93; bor\
der-color: #2f5f\
93; image: url(:\
/icons/check-par\
tly.svg); }\x0aQRad\
ioButton::indica\
tor:checked { ba\
ckground: #2f5f9\
3; border-color:\
 #2f5f93; image:\
 url(:/icons/rad\
io-dot.svg); }\x0aQ\
CheckBox::indica\
tor:disabled, QR\
adioButton::indi\
cator:disabled, \
QAbstractItemVie\
w::indicator:dis\
abled { backgrou\
nd: #eef1f4; bor\
der-color: #ccd4\
dc; }\x0aQCheckBox:\
:indicator:check\
ed:disabled, QRa\
dioButton::indic\
ator:checked:dis\
abled, QAbstract\
ItemView::indica\
tor:checked:disa\
bled { backgroun\
d: #9fb0c2; }\x0aQC\
heckBox:focus, Q\
RadioButton:focu\
s { color: #1f5a\
96; }\x0a\x0aQGroupBox\
 { border: none;\
 border-top: 1px\
 solid #d9dfe6; \
margin-top: 2em;\
 padding-top: 8p\
x; }\x0aQGroupBox::\
title { subcontr\
ol-origin: margi\
n; subcontrol-po\
sition: top left\
; padding: 4px 0\
; color: #23364d\
; }\x0a\x0a/* A theme \
of the desktop w\
ould put its own\
 dark icons on o\
ur buttons. */\x0aQ\
DialogButtonBox \
{ dialogbuttonbo\
x-buttons-have-i\
cons: 0; }\x0aQPush\
Button { backgro\
und: #ffffff; bo\
rder: 1px solid \
#c5ced8; border-\
radius: 4px; pad\
ding: 4px 14px; \
color: #1f2933; \
icon-size: 16px;\
 }\x0aQPushButton:h\
over { backgroun\
d: #f1f5f9; bord\
er-color: #9fb0c\
2; }\x0aQPushButton\
:pressed { backg\
round: #dfe7f0; \
}\x0aQPushButton:fo\
cus { border-col\
or: #2f5f93; }\x0aQ\
PushButton:disab\
led { color: #7f\
8a96; background\
: #f6f8fa; borde\
r-color: #dde3e9\
; }\x0aQPushButton:\
default { backgr\
ound: #23364d; b\
order-color: #23\
364d; color: #ff\
ffff; }\x0aQPushBut\
ton:default:hove\
r { background: \
#2f4867; }\x0aQPush\
Button:default:f\
ocus { border-co\
lor: #d4453f; }\x0a\
QPushButton:defa\
ult:disabled { b\
ackground: #e3e8\
ed; border-color\
: #d5dde6; color\
: #5a6672; }\x0a\x0a/*\
 A verb above or\
 beside what it \
works on; tool b\
ars, chips and l\
inks differ belo\
w. */\x0aQToolButto\
n { background: \
#ffffff; border:\
 1px solid #d5dd\
e6; border-radiu\
s: 4px; padding:\
 3px 9px; color:\
 #1f2933; icon-s\
ize: 16px; }\x0aQTo\
olButton:hover {\
 background: #f1\
f5f9; border-col\
or: #9fb0c2; }\x0aQ\
ToolButton:press\
ed { background:\
 #dfe7f0; }\x0aQToo\
lButton:focus { \
border-color: #2\
f5f93; }\x0aQToolBu\
tton:disabled { \
color: #7f8a96; \
background: #f6f\
8fa; border-colo\
r: #e3e8ed; }\x0aQT\
oolButton[autoRa\
ise=\x22true\x22] { bo\
rder-color: tran\
sparent; backgro\
und: transparent\
; }\x0aQToolButton[\
autoRaise=\x22true\x22\
]:hover, QToolBu\
tton[autoRaise=\x22\
true\x22]:focus { b\
order-color: #9f\
b0c2; }\x0aQToolBut\
ton[popupMode=\x221\
\x22] { padding-rig\
ht: 24px; }\x0aQToo\
lButton[popupMod\
e=\x222\x22] { padding\
-right: 22px; }\x0a\
QToolButton::men\
u-button { borde\
r: none; width: \
18px; }\x0aQToolBut\
ton::menu-arrow,\
 QToolButton::me\
nu-indicator { i\
mage: url(:/icon\
s/chevron-down.s\
vg); width: 12px\
; height: 12px; \
}\x0aQToolButton::m\
enu-indicator { \
subcontrol-posit\
ion: right cente\
r; right: 6px; }\
\x0a\x0aWayButton, QCo\
mmandLinkButton \
{ background: #f\
fffff; border: 1\
px solid #d5dde6\
; border-radius:\
 6px; padding: 1\
0px 12px; text-a\
lign: left; }\x0aWa\
yButton:hover, Q\
CommandLinkButto\
n:hover { border\
-color: #2f5f93;\
 background: #f6\
f9fc; }\x0aWayButto\
n:focus, QComman\
dLinkButton:focu\
s { border-color\
: #2f5f93; }\x0aWay\
Button:pressed, \
QCommandLinkButt\
on:pressed { bac\
kground: #e7eef6\
; }\x0a\x0a/* Tables a\
nd trees */\x0aQTre\
eView, QTableVie\
w { background: \
#ffffff; border:\
 none; gridline-\
color: #e3e8ed; \
outline: none; s\
election-backgro\
und-color: #dce7\
f3; selection-co\
lor: #1f2933; }\x0a\
QTreeView::item,\
 QTableView::ite\
m { padding: 0 4\
px; }\x0a/* Rows th\
at are read are \
parted by a line\
; cells that are\
 written in stan\
d in a grid. */\x0a\
QTreeView::item,\
 QTableView[show\
Grid=\x22false\x22]::i\
tem { border-bot\
tom: 1px solid #\
edf1f4; }\x0aQTreeV\
iew::item:hover \
{ background: #f\
3f7fb; }\x0aQTreeVi\
ew::item:selecte\
d, QTableView::i\
tem:selected { b\
ackground: #dce7\
f3; color: #1f29\
33; }\x0aQTreeView:\
:branch { border\
-bottom: 1px sol\
id #edf1f4; }\x0aQT\
reeView::branch:\
selected { backg\
round: #dce7f3; \
}\x0aQTreeView::bra\
nch:has-children\
:closed { image:\
 url(:/icons/che\
vron-right.svg);\
 }\x0aQTreeView::br\
anch:has-childre\
n:open { image: \
url(:/icons/chev\
ron-down.svg); }\
\x0aQListView { bac\
kground: #ffffff\
; border: 1px so\
lid #d9dfe6; bor\
der-radius: 3px;\
 outline: none; \
selection-backgr\
ound-color: #dce\
7f3; selection-c\
olor: #1f2933; }\
\x0aQListView::item\
 { padding: 4px \
6px; }\x0aQListView\
::item:hover { b\
ackground: #f3f7\
fb; }\x0aQListView:\
:item:selected {\
 background: #dc\
e7f3; color: #1f\
2933; }\x0aQHeaderV\
iew { background\
: #f0f3f6; borde\
r: none; qproper\
ty-defaultAlignm\
ent: 129; }\x0aQHea\
derView::section\
 { background: #\
f0f3f6; color: #\
4b5866; border: \
none; border-rig\
ht: 1px solid #d\
fe5eb; border-bo\
ttom: 1px solid \
#d0d8e0; padding\
: 5px 6px; font-\
weight: 600; }\x0aQ\
TableView QTable\
CornerButton::se\
ction { backgrou\
nd: #f0f3f6; bor\
der: none; }\x0a\x0aQS\
plitter::handle \
{ background: #e\
3e8ed; }\x0aQSplitt\
er::handle:hover\
 { background: #\
b9c6d4; }\x0a\x0a/* Sc\
roll bars: once \
anything is styl\
ed, these have t\
o be as well */\x0a\
QScrollBar:verti\
cal { background\
: transparent; w\
idth: 12px; marg\
in: 0; }\x0aQScroll\
Bar:horizontal {\
 background: tra\
nsparent; height\
: 12px; margin: \
0; }\x0aQScrollBar:\
:handle { backgr\
ound: #c4cdd7; b\
order-radius: 4p\
x; margin: 2px; \
}\x0aQScrollBar::ha\
ndle:vertical { \
min-height: 32px\
; }\x0aQScrollBar::\
handle:horizonta\
l { min-width: 3\
2px; }\x0aQScrollBa\
r::handle:hover \
{ background: #9\
dabba; }\x0aQScroll\
Bar::add-line, Q\
ScrollBar::sub-l\
ine { width: 0; \
height: 0; }\x0aQSc\
rollBar::add-pag\
e, QScrollBar::s\
ub-page { backgr\
ound: transparen\
t; }\x0a\x0a/* Tabs */\
\x0aQTabWidget::pan\
e { border: none\
; border-top: 1p\
x solid #d9dfe6;\
 background: #ff\
ffff; }\x0aQTabBar \
{ background: tr\
ansparent; }\x0aQTa\
bBar::tab { back\
ground: transpar\
ent; color: #4b5\
866; padding: 6p\
x 14px; border: \
none; border-bot\
tom: 2px solid t\
ransparent; }\x0aQT\
abWidget#tabs QT\
abBar::tab, Seri\
esSwitch::tab { \
padding: 6px 8px\
; }\x0aQTabBar::tab\
:hover { color: \
#1f2933; backgro\
und: #f1f5f9; }\x0a\
QTabBar::tab:sel\
ected { color: #\
1f2933; font-wei\
ght: 600; border\
-bottom: 2px sol\
id #b22222; }\x0aQT\
abBar::tab:focus\
 { background: #\
e4ebf3; }\x0a\x0a/* Ba\
rs above a page,\
 and its title *\
/\x0aQFrame#filterB\
ar, QFrame#perio\
dBar, QFrame#mee\
tingBar, QFrame#\
overviewBar, QFr\
ame#paperBar, QF\
rame#verbBar, QF\
rame#chipBar, QF\
rame#checksBar, \
QFrame#checksFil\
terBar { backgro\
und: #fbfcfd; bo\
rder: none; }\x0aQF\
rame#filterBar, \
QFrame#overviewB\
ar, QFrame#paper\
Bar, QFrame#chip\
Bar, QFrame#chec\
ksBar, QFrame#ch\
ecksFilterBar { \
border-bottom: 1\
px solid #e3e8ed\
; }\x0aQLabel#overv\
iewTitleLabel, Q\
Label#paperTitle\
Label, QLabel#ch\
ecksTitleLabel {\
 font-size: 12pt\
; font-weight: 6\
00; color: #2336\
4d; }\x0a\x0a/* The li\
st page */\x0aQTool\
Button[isChip=\x22t\
rue\x22] { border: \
1px solid #d5dde\
6; border-radius\
: 11px; padding:\
 2px 10px; backg\
round: #ffffff; \
color: #3b4754; \
}\x0aQToolButton[is\
Chip=\x22true\x22]:hov\
er { border-colo\
r: #9fb0c2; }\x0aQT\
oolButton[isChip\
=\x22true\x22]:checked\
, QToolButton[is\
Chip=\x22true\x22][isC\
hosen=\x22true\x22] { \
background: #233\
64d; border-colo\
r: #23364d; colo\
r: #ffffff; }\x0aQT\
oolButton[isChip\
=\x22true\x22]:focus {\
 border-color: #\
2f5f93; }\x0aQLabel\
#countLabel { co\
lor: #5a6672; }\x0a\
QLabel#nothingLa\
bel, QLabel#noFi\
ndingLabel { col\
or: #5a6672; }\x0a\x0a\
/* The review pa\
ge */\x0a\x0a/* The ov\
erview */\x0aQLabel\
#overviewDayLabe\
l { color: #4b58\
66; }\x0aQWidget#ov\
erviewContent { \
background: #f3f\
5f7; }\x0aOverviewS\
ection { backgro\
und: #ffffff; bo\
rder: 1px solid \
#e3e8ed; border-\
radius: 4px; }\x0aQ\
Label#sectionTit\
leLabel { font-w\
eight: 600; colo\
r: #23364d; }\x0aQL\
abel#sectionNote\
Label { color: #\
5a6672; font-siz\
e: 9pt; }\x0aQToolB\
utton[isLink=\x22tr\
ue\x22] { border: 1\
px solid transpa\
rent; border-rad\
ius: 3px; paddin\
g: 1px 6px; back\
ground: transpar\
ent; color: #1f5\
a96; }\x0aQToolButt\
on[isLink=\x22true\x22\
]:hover { backgr\
ound: #eef2f7; }\
\x0aQToolButton[isL\
ink=\x22true\x22]:focu\
s { border-color\
: #2f5f93; }\x0aQTo\
olButton[isLink=\
\x22true\x22]:disabled\
 { color: #7f8a9\
6; }\x0a\x0a/* The pag\
e of papers */\x0aP\
aperList { backg\
round: #fbfcfd; \
border: none; ou\
tline: none; pad\
ding: 2px 0; }\x0aP\
assageList, QLis\
tWidget#remarkLi\
st, QTreeWidget#\
draftTree, QTree\
Widget#exportTre\
e, QTreeWidget#f\
indingTree { bac\
kground: #ffffff\
; border: none; \
border-top: 1px \
solid #e3e8ed; o\
utline: none; }\x0a\
QTreeWidget#draf\
tTree::item, QTr\
eeWidget#exportT\
ree::item, QTree\
Widget#findingTr\
ee::item { paddi\
ng: 4px; }\x0aQList\
Widget#remarkLis\
t { padding: 0 1\
0px; }\x0aQListWidg\
et#remarkList::i\
tem { padding: 6\
px 0; border-bot\
tom: 1px solid #\
edf1f4; }\x0aQListW\
idget#remarkList\
::item:selected \
{ background: #d\
ce7f3; color: #1\
f2933; }\x0aQWidget\
#PassagePane, QW\
idget#chipArea, \
QWidget#passageE\
ditor, QWidget#N\
oticeLayoutForm,\
 QWidget#layoutS\
crollContent, QS\
crollArea#layout\
Scroll, QWidget#\
RemarkPane, QWid\
get#DraftPane, Q\
Widget#ExportPan\
e, QWidget#Subje\
ctPane, QStacked\
Widget#subjectSt\
ack, QStackedWid\
get#subjectStack\
 > QWidget { bac\
kground: #ffffff\
; }\x0aQTabWidget#d\
etailTabs::pane \
{ border: none; \
border-top: 1px \
solid #d9dfe6; }\
\x0aQLabel#remarkHi\
ntLabel { paddin\
g: 8px 10px; }\x0aQ\
Label#draftHintL\
abel, QLabel#rec\
ogniseLabel { pa\
dding: 8px 12px;\
 }\x0aQLabel#sample\
TitleLabel, QLab\
el#ledgerLabel {\
 color: #5a6672;\
 }\x0aQLabel#frameT\
itleLabel { font\
-weight: 600; }\x0a\
PassageEditor QP\
lainTextEdit#led\
gerEdit[readOnly\
=\x22true\x22] { backg\
round: #fbfcfd; \
color: #1f2933; \
border-color: #d\
9dfe6; }\x0a\x0a/* The\
 page of case wo\
rk */\x0aQFrame#sec\
tionBar { backgr\
ound: #ffffff; b\
order: none; bor\
der-bottom: 1px \
solid #d9dfe6; }\
\x0aQFrame#sectionB\
ar QTabBar::tab \
{ padding: 7px 1\
6px; }\x0aQTreeWidg\
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
fd; }\x0a\x0a/* Eviden\
ce and side ledg\
ers */\x0aQFrame#su\
mLine { backgrou\
nd: #fbfcfd; bor\
der: none; borde\
r-top: 1px solid\
 #d9dfe6; }\x0aQLab\
el#sectionHintLa\
bel { color: #5a\
6672; background\
: #ffffff; }\x0aQTr\
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
color: #5a6672; \
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
{ color: #7f8a96\
; padding: 0 6px\
; }\x0aQFrame#editB\
ar { border: non\
e; }\x0aQFrame[isDi\
vider=\x22true\x22] { \
border: none; ba\
ckground: #d9dfe\
6; margin: 4px 4\
px; }\x0aQTreeView#\
proposalTree, QT\
reeView#comparis\
onView, QTableVi\
ew#doubtTable, Q\
TableView#figure\
Table { border: \
1px solid #d9dfe\
6; border-radius\
: 3px; }\x0aQTreeVi\
ew#proposalTree:\
focus, QTreeView\
#comparisonView:\
focus, QTableVie\
w#doubtTable:foc\
us { border-colo\
r: #2f5f93; }\x0aSo\
urceView[readOnl\
y=\x22true\x22], TextC\
omparison QPlain\
TextEdit[readOnl\
y=\x22true\x22], QPlai\
nTextEdit#splitT\
extEdit[readOnly\
=\x22true\x22] { backg\
round: #ffffff; \
color: #1f2933; \
border-color: #d\
9dfe6; }\x0aSourceV\
iew[readOnly=\x22tr\
ue\x22]:focus, Text\
Comparison QPlai\
nTextEdit[readOn\
ly=\x22true\x22]:focus\
 { border-color:\
 #2f5f93; }\x0aText\
Comparison QLabe\
l, QLabel#dropHi\
ntLabel, QLabel#\
doubtHintLabel {\
 color: #5a6672;\
 }\x0aQWidget#doubt\
Tab, QWidget#fig\
ureTab { backgro\
und: #f3f5f7; }\x0a\
\x0a/* The form */\x0a\
FindingForm { ba\
ckground: #fffff\
f; }\x0a/* By name \
alone: a page of\
 a tab has no pa\
rent yet when Qt\
 first looks for\
 its rules. */\x0aQ\
Widget#basicScro\
llContent, QScro\
llArea#basicScro\
ll, QWidget#basi\
cTab, QWidget#re\
sultTab, QWidget\
#measuresTab, QW\
idget#progressTa\
b, QWidget#noFin\
dingArea { backg\
round: #ffffff; \
}\x0aQLabel#heading\
Label { font-wei\
ght: 600; paddin\
g: 8px 12px 6px \
12px; }\x0aQLabel#d\
ueStateLabel { c\
olor: #4b5866; }\
\x0a\x0a/* Start and e\
mpty states */\x0aS\
tartPage, EmptyS\
tate, QWidget#em\
ptyArea { backgr\
ound: #f3f5f7; }\
\x0aQLabel#titleLab\
el { font-size: \
22pt; font-weigh\
t: 600; color: #\
23364d; }\x0aQLabel\
#subtitleLabel {\
 font-size: 11pt\
; color: #4b5866\
; }\x0aQLabel#empty\
TitleLabel { fon\
t-size: 15pt; fo\
nt-weight: 600; \
color: #23364d; \
}\x0aQLabel#emptyHi\
ntLabel, QLabel#\
recentLabel, QLa\
bel[isHint=\x22true\
\x22] { color: #5a6\
672; }\x0aQListWidg\
et#recentList { \
background: tran\
sparent; border:\
 none; }\x0aQLabel#\
beginLabel { col\
or: #5a6672; }\x0aQ\
Label#secrecyLab\
el { background:\
 #fff8ec; border\
: 1px solid #e8c\
fa4; border-left\
: 4px solid #875\
000; border-radi\
us: 3px; padding\
: 8px 12px; colo\
r: #1f2933; }\x0a\x0a/\
* Dialogs */\x0aQLa\
bel#nameLabel { \
font-size: 14pt;\
 font-weight: 60\
0; color: #23364\
d; }\x0aQLabel#prob\
lemLabel { color\
: #b22222; }\x0aQWi\
dget#unitTab, QW\
idget#datesTab, \
QWidget#passages\
Tab, QWidget#con\
tactTab, QWidget\
#passagesScrollC\
ontent { backgro\
und: #ffffff; }\x0a\
\x0aQProgressBar { \
border: 1px soli\
d #c5ced8; borde\
r-radius: 3px; b\
ackground: #ffff\
ff; max-height: \
12px; }\x0aQProgres\
sBar::chunk { ba\
ckground: #2f5f9\
3; }\x0a\x0a/* Search \
and filters */\x0aS\
earchDropDown { \
background: #fff\
fff; border: 1px\
 solid #9fb0c2; \
}\x0aSearchDropDown\
 QListView { bac\
kground: #ffffff\
; border: none; \
outline: none; }\
\x0aQFrame#phraseBo\
x { background: \
#ffffff; border:\
 1px solid #aab4\
bf; }\x0aQLabel#phr\
aseTitle { backg\
round: #f7f9fb; \
border-bottom: 1\
px solid #e3e8ed\
; color: #5a6672\
; padding: 3px 8\
px; }\x0aQListWidge\
t#phraseList::it\
em { padding: 4p\
x 8px; }\x0aQListWi\
dget#phraseList:\
:item:selected {\
 background: #dc\
e7f3; color: #1f\
2933; }\x0aQLabel#s\
earchNote { back\
ground: #fbfcfd;\
 border-top: 1px\
 solid #e3e8ed; \
color: #5a6672; \
padding: 3px 8px\
; }\x0aChosenChips \
{ background: #f\
bfcfd; border: n\
one; border-bott\
om: 1px solid #e\
3e8ed; }\x0aQToolBu\
tton#clearChosen\
Button { border:\
 1px solid trans\
parent; border-r\
adius: 4px; padd\
ing: 2px 8px; co\
lor: #1f5a96; }\x0a\
QToolButton#clea\
rChosenButton:ho\
ver, QToolButton\
#clearChosenButt\
on:focus { borde\
r-color: #2f5f93\
; }\x0aQToolButton[\
isChip=\x22true\x22][p\
opupMode=\x222\x22] { \
padding-left: 8p\
x; padding-right\
: 18px; }\x0aQToolB\
utton[isChip=\x22tr\
ue\x22]::menu-indic\
ator { image: ur\
l(:/icons/chevro\
n-down.svg); wid\
th: 12px; height\
: 12px; subcontr\
ol-position: rig\
ht center; right\
: 4px; }\x0a\x0a/* The\
 page of checks \
*/\x0aQLabel#checks\
StateLabel { col\
or: #4b5866; }\x0aH\
itTree::item { m\
in-height: 26px;\
 }\x0aHitPane, QWid\
get#hitPaneConte\
nt, QScrollArea#\
hitPaneArea { ba\
ckground: #fffff\
f; }\x0aQLabel#hitT\
itleLabel { font\
-weight: 600; }\x0a\
QLabel#hitCaptio\
nLabel { color: \
#5a6672; }\x0a\x0aQLab\
el#remarkWords {\
 color: #4b5866;\
 font-size: 9pt;\
 }\x0aQTableView#ru\
leTable { border\
: 1px solid #d9d\
fe6; border-radi\
us: 3px; }\x0a\
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
\x00\x00\x01\x14\x00\x00\x00\x00\x00\x01\x00\x00W8\
\x00\x00\x02\x18\x00\x00\x00\x00\x00\x01\x00\x00`[\
\x00\x00\x01h\x00\x00\x00\x00\x00\x01\x00\x00\x5c\x22\
\x00\x00\x05\xde\x00\x00\x00\x00\x00\x01\x00\x00\x84\x99\
\x00\x00\x04\x22\x00\x00\x00\x00\x00\x01\x00\x00s\xd4\
\x00\x00\x04\xcc\x00\x00\x00\x00\x00\x01\x00\x00y\xf1\
\x00\x00\x02\x8a\x00\x00\x00\x00\x00\x01\x00\x00d\xbe\
\x00\x00\x06H\x00\x00\x00\x00\x00\x01\x00\x00~~\
\x00\x00\x06\x22\x00\x00\x00\x00\x00\x01\x00\x00\x86v\
\x00\x00\x03\x1c\x00\x00\x00\x00\x00\x01\x00\x00je\
\x00\x00\x00\xf0\x00\x00\x00\x00\x00\x01\x00\x00U\xc0\
\x00\x00\x03\xbe\x00\x00\x00\x00\x00\x01\x00\x00o\x19\
\x00\x00\x04\x82\x00\x00\x00\x00\x00\x01\x00\x00w?\
\x00\x00\x00f\x00\x00\x00\x00\x00\x01\x00\x00Pe\
\x00\x00\x01,\x00\x00\x00\x00\x00\x01\x00\x00X\xef\
\x00\x00\x03p\x00\x00\x00\x00\x00\x01\x00\x00l\xbb\
\x00\x00\x02@\x00\x00\x00\x00\x00\x01\x00\x00a\xe6\
\x00\x00\x04\xa4\x00\x00\x00\x00\x00\x01\x00\x00x\xae\
\x00\x00\x05\x1a\x00\x00\x00\x00\x00\x01\x00\x00|\x8f\
\x00\x00\x00\xa4\x00\x00\x00\x00\x00\x01\x00\x00ST\
\x00\x00\x03\xe4\x00\x00\x00\x00\x00\x01\x00\x00pj\
\x00\x00\x04H\x00\x00\x00\x00\x00\x01\x00\x00um\
\x00\x00\x06\x90\x00\x00\x00\x00\x00\x01\x00\x00ST\
\x00\x00\x01\x8e\x00\x00\x00\x00\x00\x01\x00\x00\x5c\xff\
\x00\x00\x01B\x00\x00\x00\x00\x00\x01\x00\x00Y\xf7\
\x00\x00\x04\x06\x00\x00\x00\x00\x00\x01\x00\x00q\xf3\
\x00\x00\x05\x9a\x00\x00\x00\x00\x00\x01\x00\x00\x82*\
\x00\x00\x01\xb6\x00\x00\x00\x00\x00\x01\x00\x00^#\
\x00\x00\x03\x98\x00\x00\x00\x00\x00\x01\x00\x00nA\
\x00\x00\x04`\x00\x00\x00\x00\x00\x01\x00\x00vb\
\x00\x00\x05\xb4\x00\x00\x00\x00\x00\x01\x00\x00\x83?\
\x00\x00\x06\xa8\x00\x00\x00\x00\x00\x01\x00\x00\x88~\
\x00\x00\x00\x8a\x00\x00\x00\x00\x00\x01\x00\x00Q\xe7\
\x00\x00\x06\x02\x00\x00\x00\x00\x00\x01\x00\x00\x85\xc5\
\x00\x00\x05\x82\x00\x00\x00\x00\x00\x01\x00\x00\x81L\
\x00\x00\x04\xf2\x00\x00\x00\x00\x00\x01\x00\x00{\x1d\
\x00\x00\x01\xda\x00\x00\x00\x00\x00\x01\x00\x00_Q\
\x00\x00\x05>\x00\x00\x00\x00\x00\x01\x00\x00~~\
\x00\x00\x05`\x00\x00\x00\x00\x00\x01\x00\x00\x7f\xc3\
\x00\x00\x02\xae\x00\x00\x00\x00\x00\x01\x00\x00fF\
\x00\x00\x00\xca\x00\x00\x00\x00\x00\x01\x00\x00T|\
\x00\x00\x01\xf0\x00\x00\x00\x00\x00\x01\x00\x00Q\xe7\
\x00\x00\x06h\x00\x00\x00\x00\x00\x01\x00\x00\x87\xa2\
\x00\x00\x03L\x00\x00\x00\x00\x00\x01\x00\x00k\xc8\
\x00\x00\x02\xfa\x00\x00\x00\x00\x00\x01\x00\x00h3\
\x00\x00\x06\xca\x00\x00\x00\x00\x00\x01\x00\x00\x8a\x19\
\x00\x00\x02\xd4\x00\x00\x00\x00\x00\x01\x00\x00g\x22\
\x00\x00\x02f\x00\x00\x00\x00\x00\x01\x00\x00cE\
"

def qInitResources():
    QtCore.qRegisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

def qCleanupResources():
    QtCore.qUnregisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

qInitResources()
