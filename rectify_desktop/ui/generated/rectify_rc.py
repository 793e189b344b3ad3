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
 #003a80; color:\
 #ffffff; border\
-left: 3px solid\
 #ffe680; }\x0aQLis\
tWidget#navigati\
onList::item:hov\
er { background:\
 #333333; color:\
 #ffffff; }\x0aQLis\
tWidget#navigati\
onList::item:sel\
ected:hover { ba\
ckground: #003a8\
0; color: #fffff\
f; }\x0aQToolButton\
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
\x00\x00MD\
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
Edit { padding: \
3px 6px; }\x0aQSpin\
Box { padding: 1\
px 6px; }\x0aQPlain\
TextEdit, QTextE\
dit { padding: 1\
px 2px; }\x0aQLineE\
dit:hover, QPlai\
nTextEdit:hover,\
 QComboBox:hover\
, QSpinBox:hover\
 { border-color:\
 #9fb0c2; }\x0aQLin\
eEdit:focus, QPl\
ainTextEdit:focu\
s, QTextEdit:foc\
us, QComboBox:fo\
cus, QSpinBox:fo\
cus { border-col\
or: #2f5f93; }\x0aQ\
LineEdit:disable\
d, QPlainTextEdi\
t:disabled, QCom\
boBox:disabled, \
QLineEdit:read-o\
nly, QPlainTextE\
dit[readOnly=\x22tr\
ue\x22] { backgroun\
d: #f4f6f8; colo\
r: #4b5866; }\x0aQC\
omboBox { paddin\
g: 3px 22px 3px \
6px; }\x0aQComboBox\
::drop-down { su\
bcontrol-origin:\
 padding; subcon\
trol-position: c\
enter right; wid\
th: 20px; border\
: none; }\x0aQCombo\
Box::down-arrow \
{ image: url(:/i\
cons/chevron-dow\
n.svg); width: 1\
4px; height: 14p\
x; }\x0aQSpinBox::u\
p-button, QSpinB\
ox::down-button \
{ subcontrol-ori\
gin: border; wid\
th: 20px; border\
: none; backgrou\
nd: transparent;\
 }\x0aQSpinBox::up-\
button { subcont\
rol-position: to\
p right; }\x0aQSpin\
Box::down-button\
 { subcontrol-po\
sition: bottom r\
ight; }\x0aQSpinBox\
::up-button:hove\
r, QSpinBox::dow\
n-button:hover {\
 background: #ee\
f2f7; }\x0aQSpinBox\
::up-arrow { ima\
ge: url(:/icons/\
chevron-up.svg);\
 width: 12px; he\
ight: 12px; }\x0aQS\
pinBox::down-arr\
ow { image: url(\
:/icons/chevron-\
down.svg); width\
: 12px; height: \
12px; }\x0aQComboBo\
x QAbstractItemV\
iew { background\
: #ffffff; borde\
r: 1px solid #c5\
ced8; outline: n\
one; selection-b\
ackground-color:\
 #dce7f3; select\
ion-color: #1f29\
33; }\x0aQComboBox \
QAbstractItemVie\
w::item { min-he\
ight: 26px; padd\
ing: 0 6px; }\x0a\x0aQ\
CheckBox, QRadio\
Button { spacing\
: 6px; icon-size\
: 16px; }\x0aQCheck\
Box::indicator, \
QRadioButton::in\
dicator, QAbstra\
ctItemView::indi\
cator { width: 1\
4px; height: 14p\
x; border: 1px s\
olid #8d9aa8; bo\
rder-radius: 3px\
; background: #f\
fffff; }\x0aQRadioB\
utton::indicator\
 { border-radius\
: 8px; }\x0aQCheckB\
ox::indicator:ho\
ver, QCheckBox::\
indicator:focus,\
 QRadioButton::i\
ndicator:hover, \
QRadioButton::in\
dicator:focus, Q\
AbstractItemView\
::indicator:hove\
r { border-color\
: #2f5f93; }\x0aQCh\
eckBox::indicato\
r:checked, QAbst\
ractItemView::in\
dicator:checked \
{ background: #2\
f5f93; border-co\
lor: #2f5f93; im\
age: url(:/icons\
/check.svg); }\x0aQ\
AbstractItemView\
::indicator:inde\
terminate { back\
ground: #2f5f93;\
 border-color: #\
2f5f93; image: u\
rl(:/icons/check\
-partly.svg); }\x0a\
QRadioButton::in\
dicator:checked \
{ background: #2\
f5f93; border-co\
lor: #2f5f93; im\
age: url(:/icons\
/radio-dot.svg);\
 }\x0aQCheckBox::in\
dicator:disabled\
, QRadioButton::\
indicator:disabl\
ed, QAbstractIte\
mView::indicator\
:disabled { back\
ground: #eef1f4;\
 border-color: #\
ccd4dc; }\x0aQCheck\
Box::indicator:c\
hecked:disabled,\
 QRadioButton::i\
ndicator:checked\
:disabled, QAbst\
ractItemView::in\
dicator:checked:\
disabled { backg\
round: #9fb0c2; \
}\x0aQCheckBox:focu\
s, QRadioButton:\
focus { color: #\
1f5a96; }\x0a\x0aQGrou\
pBox { border: n\
one; border-top:\
 1px solid #d9df\
e6; margin-top: \
1.5em; padding-t\
op: 2px; }\x0aQGrou\
pBox::title { su\
bcontrol-origin:\
 margin; subcont\
rol-position: to\
p left; padding:\
 0; color: #2336\
4d; }\x0a\x0a/* A them\
e of the desktop\
 would put its o\
wn dark icons on\
 our buttons. */\
\x0aQDialogButtonBo\
x { dialogbutton\
box-buttons-have\
-icons: 0; }\x0aQPu\
shButton { backg\
round: #ffffff; \
border: 1px soli\
d #c5ced8; borde\
r-radius: 4px; p\
adding: 4px 14px\
; color: #1f2933\
; icon-size: 16p\
x; }\x0aQPushButton\
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
7f8a96; backgrou\
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
:focus { border-\
color: #d4453f; \
}\x0aQPushButton:de\
fault:disabled {\
 background: #e3\
e8ed; border-col\
or: #d5dde6; col\
or: #5a6672; }\x0a\x0a\
/* A verb above \
or beside what i\
t works on; tool\
 bars, chips and\
 links differ be\
low. */\x0aQToolBut\
ton { background\
: #ffffff; borde\
r: 1px solid #d5\
dde6; border-rad\
ius: 4px; paddin\
g: 3px 9px; colo\
r: #1f2933; icon\
-size: 16px; }\x0aQ\
ToolButton:hover\
 { background: #\
f1f5f9; border-c\
olor: #9fb0c2; }\
\x0aQToolButton:pre\
ssed { backgroun\
d: #dfe7f0; }\x0aQT\
oolButton:focus \
{ border-color: \
#2f5f93; }\x0aQTool\
Button:disabled \
{ color: #7f8a96\
; background: #f\
6f8fa; border-co\
lor: #e3e8ed; }\x0a\
QToolButton[auto\
Raise=\x22true\x22] { \
border-color: tr\
ansparent; backg\
round: transpare\
nt; }\x0aQToolButto\
n[autoRaise=\x22tru\
e\x22]:hover, QTool\
Button[autoRaise\
=\x22true\x22]:focus {\
 border-color: #\
9fb0c2; }\x0aQToolB\
utton[popupMode=\
\x221\x22] { padding-r\
ight: 24px; }\x0aQT\
oolButton[popupM\
ode=\x222\x22] { paddi\
ng-right: 22px; \
}\x0aQToolButton::m\
enu-button { bor\
der: none; width\
: 18px; }\x0aQToolB\
utton::menu-arro\
w, QToolButton::\
menu-indicator {\
 image: url(:/ic\
ons/chevron-down\
.svg); width: 12\
px; height: 12px\
; }\x0aQToolButton:\
:menu-indicator \
{ subcontrol-pos\
ition: right cen\
ter; right: 6px;\
 }\x0a\x0aWayButton, Q\
CommandLinkButto\
n { background: \
#ffffff; border:\
 1px solid #d5dd\
e6; border-radiu\
s: 6px; padding:\
 10px 12px; text\
-align: left; }\x0a\
WayButton:hover,\
 QCommandLinkBut\
ton:hover { bord\
er-color: #2f5f9\
3; background: #\
f6f9fc; }\x0aWayBut\
ton:focus, QComm\
andLinkButton:fo\
cus { border-col\
or: #2f5f93; }\x0aW\
ayButton:pressed\
, QCommandLinkBu\
tton:pressed { b\
ackground: #e7ee\
f6; }\x0a\x0a/* Tables\
 and trees */\x0aQT\
reeView, QTableV\
iew { background\
: #ffffff; borde\
r: none; gridlin\
e-color: #e3e8ed\
; outline: none;\
 selection-backg\
round-color: #dc\
e7f3; selection-\
color: #1f2933; \
}\x0aQTreeView::ite\
m, QTableView::i\
tem { padding: 0\
 4px; }\x0a/* Rows \
that are read ar\
e parted by a li\
ne; cells that a\
re written in st\
and in a grid. *\
/\x0aQTreeView::ite\
m, QTableView[sh\
owGrid=\x22false\x22]:\
:item { border-b\
ottom: 1px solid\
 #edf1f4; }\x0aQTre\
eView::item:hove\
r { background: \
#f3f7fb; }\x0aQTree\
View::item:selec\
ted, QTableView:\
:item:selected {\
 background: #dc\
e7f3; color: #1f\
2933; }\x0aQTreeVie\
w::branch { bord\
er-bottom: 1px s\
olid #edf1f4; }\x0a\
QTreeView::branc\
h:selected { bac\
kground: #dce7f3\
; }\x0aQTreeView::b\
ranch:has-childr\
en:closed { imag\
e: url(:/icons/c\
hevron-right.svg\
); }\x0aQTreeView::\
branch:has-child\
ren:open { image\
: url(:/icons/ch\
evron-down.svg);\
 }\x0aQListView { b\
ackground: #ffff\
ff; border: 1px \
solid #d9dfe6; b\
order-radius: 3p\
x; outline: none\
; selection-back\
ground-color: #d\
ce7f3; selection\
-color: #1f2933;\
 }\x0aQListView::it\
em { padding: 4p\
x 6px; }\x0aQListVi\
ew::item:hover {\
 background: #f3\
f7fb; }\x0aQListVie\
w::item:selected\
 { background: #\
dce7f3; color: #\
1f2933; }\x0aQHeade\
rView { backgrou\
nd: #f0f3f6; bor\
der: none; qprop\
erty-defaultAlig\
nment: 129; }\x0aQH\
eaderView::secti\
on { background:\
 #f0f3f6; color:\
 #4b5866; border\
: none; border-r\
ight: 1px solid \
#dfe5eb; border-\
bottom: 1px soli\
d #d0d8e0; paddi\
ng: 5px 6px; fon\
t-weight: 600; }\
\x0aQTableView QTab\
leCornerButton::\
section { backgr\
ound: #f0f3f6; b\
order: none; }\x0a\x0a\
QSplitter::handl\
e { background: \
#e3e8ed; }\x0aQSpli\
tter::handle:hov\
er { background:\
 #b9c6d4; }\x0a\x0a/* \
Scroll bars: onc\
e anything is st\
yled, these have\
 to be as well *\
/\x0aQScrollBar:ver\
tical { backgrou\
nd: transparent;\
 width: 12px; ma\
rgin: 0; }\x0aQScro\
llBar:horizontal\
 { background: t\
ransparent; heig\
ht: 12px; margin\
: 0; }\x0aQScrollBa\
r::handle { back\
ground: #c4cdd7;\
 border-radius: \
4px; margin: 2px\
; }\x0aQScrollBar::\
handle:vertical \
{ min-height: 32\
px; }\x0aQScrollBar\
::handle:horizon\
tal { min-width:\
 32px; }\x0aQScroll\
Bar::handle:hove\
r { background: \
#9dabba; }\x0aQScro\
llBar::add-line,\
 QScrollBar::sub\
-line { width: 0\
; height: 0; }\x0aQ\
ScrollBar::add-p\
age, QScrollBar:\
:sub-page { back\
ground: transpar\
ent; }\x0aQAbstract\
ScrollArea::corn\
er { background:\
 transparent; bo\
rder: none; }\x0a\x0a/\
* Tabs */\x0aQTabWi\
dget::pane { bor\
der: none; borde\
r-top: 1px solid\
 #d9dfe6; backgr\
ound: #ffffff; }\
\x0aQTabBar { backg\
round: transpare\
nt; }\x0aQTabBar::t\
ab { background:\
 transparent; co\
lor: #4b5866; pa\
dding: 6px 14px;\
 border: none; b\
order-bottom: 2p\
x solid transpar\
ent; }\x0aQTabWidge\
t#tabs QTabBar::\
tab, SeriesSwitc\
h::tab { padding\
: 6px 8px; }\x0aQTa\
bBar::tab:hover \
{ color: #1f2933\
; background: #f\
1f5f9; }\x0aQTabBar\
::tab:selected {\
 color: #1f2933;\
 font-weight: 60\
0; border-bottom\
: 2px solid #b22\
222; }\x0aQTabBar::\
tab:focus { back\
ground: #e4ebf3;\
 }\x0a\x0a/* Bars abov\
e a page, and it\
s title */\x0aQFram\
e#filterBar, QFr\
ame#periodBar, Q\
Frame#meetingBar\
, QFrame#overvie\
wBar, QFrame#pap\
erBar, QFrame#ve\
rbBar, QFrame#ch\
ipBar, QFrame#ch\
ecksBar, QFrame#\
checksFilterBar \
{ background: #f\
bfcfd; border: n\
one; }\x0aQFrame#fi\
lterBar, QFrame#\
overviewBar, QFr\
ame#paperBar, QF\
rame#chipBar, QF\
rame#checksBar, \
QFrame#checksFil\
terBar { border-\
bottom: 1px soli\
d #e3e8ed; }\x0aQLa\
bel#overviewTitl\
eLabel, QLabel#p\
aperTitleLabel, \
QLabel#checksTit\
leLabel { font-s\
ize: 12pt; font-\
weight: 600; col\
or: #23364d; }\x0a\x0a\
/* The list page\
 */\x0aQToolButton[\
isChip=\x22true\x22] {\
 border: 1px sol\
id #d5dde6; bord\
er-radius: 11px;\
 padding: 2px 10\
px; background: \
#ffffff; color: \
#3b4754; }\x0aQTool\
Button[isChip=\x22t\
rue\x22]:hover { bo\
rder-color: #9fb\
0c2; }\x0aQToolButt\
on[isChip=\x22true\x22\
]:checked, QTool\
Button[isChip=\x22t\
rue\x22][isChosen=\x22\
true\x22] { backgro\
und: #23364d; bo\
rder-color: #233\
64d; color: #fff\
fff; }\x0aQToolButt\
on[isChip=\x22true\x22\
]:focus { border\
-color: #2f5f93;\
 }\x0aQLabel#countL\
abel { color: #5\
a6672; }\x0aQLabel#\
nothingLabel, QL\
abel#noFindingLa\
bel { color: #5a\
6672; }\x0a\x0a/* The \
review page */\x0a\x0a\
/* The overview \
*/\x0aQLabel#overvi\
ewDayLabel { col\
or: #4b5866; }\x0aQ\
Widget#overviewC\
ontent { backgro\
und: #f3f5f7; }\x0a\
OverviewSection \
{ background: #f\
fffff; border: 1\
px solid #e3e8ed\
; border-radius:\
 4px; }\x0aQLabel#s\
ectionTitleLabel\
 { font-weight: \
600; color: #233\
64d; }\x0aQLabel#se\
ctionNoteLabel {\
 color: #5a6672;\
 font-size: 9pt;\
 }\x0aQToolButton[i\
sLink=\x22true\x22] { \
border: 1px soli\
d transparent; b\
order-radius: 3p\
x; padding: 1px \
6px; background:\
 transparent; co\
lor: #1f5a96; }\x0a\
QToolButton[isLi\
nk=\x22true\x22]:hover\
 { background: #\
eef2f7; }\x0aQToolB\
utton[isLink=\x22tr\
ue\x22]:focus { bor\
der-color: #2f5f\
93; }\x0aQToolButto\
n[isLink=\x22true\x22]\
:disabled { colo\
r: #7f8a96; }\x0a\x0a/\
* The page of pa\
pers */\x0aPaperLis\
t { background: \
#fbfcfd; border:\
 none; outline: \
none; padding: 2\
px 0; }\x0aPassageL\
ist, QListWidget\
#remarkList, QTr\
eeWidget#draftTr\
ee, QTreeWidget#\
exportTree, QTre\
eWidget#findingT\
ree { background\
: #ffffff; borde\
r: none; border-\
top: 1px solid #\
e3e8ed; outline:\
 none; }\x0aQTreeWi\
dget#draftTree::\
item, QTreeWidge\
t#exportTree::it\
em, QTreeWidget#\
findingTree::ite\
m { padding: 4px\
; }\x0aQListWidget#\
remarkList { pad\
ding: 0 10px; }\x0a\
QListWidget#rema\
rkList::item { p\
adding: 6px 0; b\
order-bottom: 1p\
x solid #edf1f4;\
 }\x0aQListWidget#r\
emarkList::item:\
selected { backg\
round: #dce7f3; \
color: #1f2933; \
}\x0aQWidget#Passag\
ePane, QWidget#c\
hipArea, QWidget\
#passageEditor, \
QWidget#NoticeLa\
youtForm, QWidge\
t#layoutScrollCo\
ntent, QScrollAr\
ea#layoutScroll,\
 QWidget#RemarkP\
ane, QWidget#Dra\
ftPane, QWidget#\
ExportPane, QWid\
get#SubjectPane,\
 QStackedWidget#\
subjectStack, QS\
tackedWidget#sub\
jectStack > QWid\
get { background\
: #ffffff; }\x0aQTa\
bWidget#detailTa\
bs::pane { borde\
r: none; border-\
top: 1px solid #\
d9dfe6; }\x0aQLabel\
#remarkHintLabel\
 { padding: 8px \
10px; }\x0aQLabel#d\
raftHintLabel, Q\
Label#recogniseL\
abel { padding: \
8px 12px; }\x0aQLab\
el#sampleTitleLa\
bel, QLabel#ledg\
erLabel { color:\
 #5a6672; }\x0aQLab\
el#frameTitleLab\
el { font-weight\
: 600; }\x0aPassage\
Editor QPlainTex\
tEdit#ledgerEdit\
[readOnly=\x22true\x22\
] { background: \
#fbfcfd; color: \
#1f2933; border-\
color: #d9dfe6; \
}\x0a\x0a/* The page o\
f case work */\x0aQ\
Frame#sectionBar\
 { background: #\
ffffff; border: \
none; border-bot\
tom: 1px solid #\
d9dfe6; }\x0aQFrame\
#sectionBar QTab\
Bar::tab { paddi\
ng: 7px 16px; }\x0a\
QTreeWidget#depa\
rtmentTree::item\
, QTreeWidget#pe\
rsonTree::item, \
QTreeWidget#tick\
Rows::item { pad\
ding: 4px; }\x0aSid\
ePane, SidePane \
> QWidget, Closu\
rePane, QWidget#\
closureTab { bac\
kground: #ffffff\
; }\x0aQLabel#caseH\
eadingLabel { fo\
nt-weight: 600; \
padding: 10px 12\
px 2px 12px; }\x0aQ\
Label#caseFactsL\
abel { padding: \
0 12px 8px 12px;\
 border-bottom: \
1px solid #edf1f\
4; }\x0a/* A text t\
hat is only read\
: a bar at its s\
ide tells that t\
he keys are in i\
t. */\x0aQPlainText\
Edit[isReading=\x22\
true\x22], GateText\
, CaseTrail { ba\
ckground: #fffff\
f; color: #1f293\
3; border: none;\
 border-left: 2p\
x solid transpar\
ent; border-radi\
us: 0; }\x0aQPlainT\
extEdit[isReadin\
g=\x22true\x22]:focus,\
 GateText:focus,\
 CaseTrail:focus\
 { border-left-c\
olor: #2f5f93; }\
\x0aCaseTrail { bor\
der-top: 1px sol\
id #edf1f4; }\x0a/*\
 Under a heading\
 of the pane its\
 words begin whe\
re the heading d\
oes. */\x0aSidePane\
 > QWidget > Cas\
eTrail { padding\
-left: 9px; }\x0a\x0a/\
* Evidence and s\
ide ledgers */\x0aQ\
Frame#sumLine { \
background: #fbf\
cfd; border: non\
e; border-top: 1\
px solid #d9dfe6\
; }\x0aQLabel#secti\
onHintLabel { co\
lor: #5a6672; ba\
ckground: #fffff\
f; }\x0aQTreeWidget\
#evidenceRows::i\
tem { padding: 4\
px; }\x0aQTextEdit#\
sentenceEdit { b\
order: none; bor\
der-top: 1px sol\
id #d9dfe6; bord\
er-radius: 0; pa\
dding: 6px 8px; \
background: #fbf\
cfd; }\x0a\x0a/* The i\
mport wizard */\x0a\
QLabel[isStep=\x22t\
rue\x22] { color: #\
5a6672; padding:\
 2px 3px 3px 3px\
; border: none; \
border-bottom: 2\
px solid #f3f5f7\
; }\x0aQLabel[isSte\
p=\x22true\x22][isCurr\
ent=\x22true\x22] { co\
lor: #1f2933; fo\
nt-weight: 600; \
border: none; bo\
rder-bottom: 2px\
 solid #b22222; \
}\x0aQLabel#stepArr\
owLabel { color:\
 #7f8a96; paddin\
g: 0 6px; }\x0aQFra\
me#editBar { bor\
der: none; }\x0aQFr\
ame[isDivider=\x22t\
rue\x22] { border: \
none; background\
: #d9dfe6; margi\
n: 4px 4px; }\x0aQT\
reeView#proposal\
Tree, QTreeView#\
comparisonView, \
QTableView#doubt\
Table, QTableVie\
w#figureTable { \
border: 1px soli\
d #d9dfe6; borde\
r-radius: 3px; }\
\x0aQTreeView#propo\
salTree:focus, Q\
TreeView#compari\
sonView:focus, Q\
TableView#doubtT\
able:focus { bor\
der-color: #2f5f\
93; }\x0aSourceView\
[readOnly=\x22true\x22\
], TextCompariso\
n QPlainTextEdit\
[readOnly=\x22true\x22\
], QPlainTextEdi\
t#splitTextEdit[\
readOnly=\x22true\x22]\
 { background: #\
ffffff; color: #\
1f2933; border-c\
olor: #d9dfe6; }\
\x0aSourceView[read\
Only=\x22true\x22]:foc\
us, TextComparis\
on QPlainTextEdi\
t[readOnly=\x22true\
\x22]:focus { borde\
r-color: #2f5f93\
; }\x0aTextComparis\
on QLabel, QLabe\
l#dropHintLabel,\
 QLabel#doubtHin\
tLabel { color: \
#5a6672; }\x0aQWidg\
et#doubtTab, QWi\
dget#figureTab {\
 background: #f3\
f5f7; }\x0a\x0a/* The \
form */\x0aFindingF\
orm { background\
: #ffffff; }\x0a/* \
By name alone: a\
 page of a tab h\
as no parent yet\
 when Qt first l\
ooks for its rul\
es. */\x0aQWidget#b\
asicScrollConten\
t, QScrollArea#b\
asicScroll, QWid\
get#basicTab, QW\
idget#resultTab,\
 QWidget#measure\
sTab, QWidget#pr\
ogressTab, QWidg\
et#noFindingArea\
 { background: #\
ffffff; }\x0aQLabel\
#headingLabel { \
font-weight: 600\
; padding: 8px 1\
2px 6px 12px; }\x0a\
QLabel#dueStateL\
abel { color: #4\
b5866; }\x0a\x0a/* Sta\
rt and empty sta\
tes */\x0aStartPage\
, EmptyState, QW\
idget#emptyArea \
{ background: #f\
3f5f7; }\x0aQLabel#\
titleLabel { fon\
t-size: 22pt; fo\
nt-weight: 600; \
color: #23364d; \
}\x0aQLabel#subtitl\
eLabel { font-si\
ze: 11pt; color:\
 #4b5866; }\x0aQLab\
el#emptyTitleLab\
el { font-size: \
15pt; font-weigh\
t: 600; color: #\
23364d; }\x0aQLabel\
#emptyHintLabel,\
 QLabel#recentLa\
bel, QLabel[isHi\
nt=\x22true\x22] { col\
or: #5a6672; }\x0aQ\
ListWidget#recen\
tList { backgrou\
nd: transparent;\
 border: none; }\
\x0aQLabel#beginLab\
el { color: #5a6\
672; }\x0aQLabel#se\
crecyLabel { bac\
kground: #fff8ec\
; border: 1px so\
lid #e8cfa4; bor\
der-left: 4px so\
lid #875000; bor\
der-radius: 3px;\
 padding: 8px 12\
px; color: #1f29\
33; }\x0a\x0a/* Dialog\
s */\x0aQLabel#name\
Label { font-siz\
e: 14pt; font-we\
ight: 600; color\
: #23364d; }\x0aQLa\
bel#problemLabel\
 { color: #b2222\
2; }\x0aQWidget#uni\
tTab, QWidget#da\
tesTab, QWidget#\
passagesTab, QWi\
dget#contactTab,\
 QWidget#passage\
sScrollContent {\
 background: #ff\
ffff; }\x0a\x0aQProgre\
ssBar { border: \
1px solid #c5ced\
8; border-radius\
: 3px; backgroun\
d: #ffffff; max-\
height: 12px; }\x0a\
QProgressBar::ch\
unk { background\
: #2f5f93; }\x0a\x0a/*\
 Search and filt\
ers */\x0aSearchDro\
pDown { backgrou\
nd: #ffffff; bor\
der: 1px solid #\
9fb0c2; }\x0aSearch\
DropDown QListVi\
ew { background:\
 #ffffff; border\
: none; outline:\
 none; }\x0aQFrame#\
phraseBox { back\
ground: #ffffff;\
 border: 1px sol\
id #aab4bf; }\x0aQL\
abel#phraseTitle\
 { background: #\
f7f9fb; border-b\
ottom: 1px solid\
 #e3e8ed; color:\
 #5a6672; paddin\
g: 3px 8px; }\x0aQL\
istWidget#phrase\
List::item { pad\
ding: 4px 8px; }\
\x0aQListWidget#phr\
aseList::item:se\
lected { backgro\
und: #dce7f3; co\
lor: #1f2933; }\x0a\
QLabel#searchNot\
e { background: \
#fbfcfd; border-\
top: 1px solid #\
e3e8ed; color: #\
5a6672; padding:\
 3px 8px; }\x0aChos\
enChips { backgr\
ound: #fbfcfd; b\
order: none; bor\
der-bottom: 1px \
solid #e3e8ed; }\
\x0aQToolButton#cle\
arChosenButton {\
 border: 1px sol\
id transparent; \
border-radius: 4\
px; padding: 2px\
 8px; color: #1f\
5a96; }\x0aQToolBut\
ton#clearChosenB\
utton:hover, QTo\
olButton#clearCh\
osenButton:focus\
 { border-color:\
 #2f5f93; }\x0aQToo\
lButton[isChip=\x22\
true\x22][popupMode\
=\x222\x22] { padding-\
left: 8px; paddi\
ng-right: 18px; \
}\x0aQToolButton[is\
Chip=\x22true\x22]::me\
nu-indicator { i\
mage: url(:/icon\
s/chevron-down.s\
vg); width: 12px\
; height: 12px; \
subcontrol-posit\
ion: right cente\
r; right: 4px; }\
\x0a\x0a/* The page of\
 checks */\x0aQLabe\
l#checksStateLab\
el { color: #4b5\
866; }\x0aHitTree::\
item { min-heigh\
t: 26px; }\x0aHitPa\
ne, QWidget#hitP\
aneContent, QScr\
ollArea#hitPaneA\
rea { background\
: #ffffff; }\x0aQLa\
bel#hitTitleLabe\
l { font-weight:\
 600; }\x0aQLabel#h\
itCaptionLabel {\
 color: #5a6672;\
 }\x0a\x0aQLabel#remar\
kWords { color: \
#4b5866; font-si\
ze: 9pt; }\x0aQTabl\
eView#ruleTable \
{ border: 1px so\
lid #d9dfe6; bor\
der-radius: 3px;\
 }\x0a\
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
\x00\x00\x01\x14\x00\x00\x00\x00\x00\x01\x00\x00X\xf0\
\x00\x00\x02\x18\x00\x00\x00\x00\x00\x01\x00\x00b\x13\
\x00\x00\x01h\x00\x00\x00\x00\x00\x01\x00\x00]\xda\
\x00\x00\x05\xde\x00\x00\x00\x00\x00\x01\x00\x00\x86Q\
\x00\x00\x04\x22\x00\x00\x00\x00\x00\x01\x00\x00u\x8c\
\x00\x00\x04\xcc\x00\x00\x00\x00\x00\x01\x00\x00{\xa9\
\x00\x00\x02\x8a\x00\x00\x00\x00\x00\x01\x00\x00fv\
\x00\x00\x06H\x00\x00\x00\x00\x00\x01\x00\x00\x806\
\x00\x00\x06\x22\x00\x00\x00\x00\x00\x01\x00\x00\x88.\
\x00\x00\x03\x1c\x00\x00\x00\x00\x00\x01\x00\x00l\x1d\
\x00\x00\x00\xf0\x00\x00\x00\x00\x00\x01\x00\x00Wx\
\x00\x00\x03\xbe\x00\x00\x00\x00\x00\x01\x00\x00p\xd1\
\x00\x00\x04\x82\x00\x00\x00\x00\x00\x01\x00\x00x\xf7\
\x00\x00\x00f\x00\x00\x00\x00\x00\x01\x00\x00R\x1d\
\x00\x00\x01,\x00\x00\x00\x00\x00\x01\x00\x00Z\xa7\
\x00\x00\x03p\x00\x00\x00\x00\x00\x01\x00\x00ns\
\x00\x00\x02@\x00\x00\x00\x00\x00\x01\x00\x00c\x9e\
\x00\x00\x04\xa4\x00\x00\x00\x00\x00\x01\x00\x00zf\
\x00\x00\x05\x1a\x00\x00\x00\x00\x00\x01\x00\x00~G\
\x00\x00\x00\xa4\x00\x00\x00\x00\x00\x01\x00\x00U\x0c\
\x00\x00\x03\xe4\x00\x00\x00\x00\x00\x01\x00\x00r\x22\
\x00\x00\x04H\x00\x00\x00\x00\x00\x01\x00\x00w%\
\x00\x00\x06\x90\x00\x00\x00\x00\x00\x01\x00\x00U\x0c\
\x00\x00\x01\x8e\x00\x00\x00\x00\x00\x01\x00\x00^\xb7\
\x00\x00\x01B\x00\x00\x00\x00\x00\x01\x00\x00[\xaf\
\x00\x00\x04\x06\x00\x00\x00\x00\x00\x01\x00\x00s\xab\
\x00\x00\x05\x9a\x00\x00\x00\x00\x00\x01\x00\x00\x83\xe2\
\x00\x00\x01\xb6\x00\x00\x00\x00\x00\x01\x00\x00_\xdb\
\x00\x00\x03\x98\x00\x00\x00\x00\x00\x01\x00\x00o\xf9\
\x00\x00\x04`\x00\x00\x00\x00\x00\x01\x00\x00x\x1a\
\x00\x00\x05\xb4\x00\x00\x00\x00\x00\x01\x00\x00\x84\xf7\
\x00\x00\x06\xa8\x00\x00\x00\x00\x00\x01\x00\x00\x8a6\
\x00\x00\x00\x8a\x00\x00\x00\x00\x00\x01\x00\x00S\x9f\
\x00\x00\x06\x02\x00\x00\x00\x00\x00\x01\x00\x00\x87}\
\x00\x00\x05\x82\x00\x00\x00\x00\x00\x01\x00\x00\x83\x04\
\x00\x00\x04\xf2\x00\x00\x00\x00\x00\x01\x00\x00|\xd5\
\x00\x00\x01\xda\x00\x00\x00\x00\x00\x01\x00\x00a\x09\
\x00\x00\x05>\x00\x00\x00\x00\x00\x01\x00\x00\x806\
\x00\x00\x05`\x00\x00\x00\x00\x00\x01\x00\x00\x81{\
\x00\x00\x02\xae\x00\x00\x00\x00\x00\x01\x00\x00g\xfe\
\x00\x00\x00\xca\x00\x00\x00\x00\x00\x01\x00\x00V4\
\x00\x00\x01\xf0\x00\x00\x00\x00\x00\x01\x00\x00S\x9f\
\x00\x00\x06h\x00\x00\x00\x00\x00\x01\x00\x00\x89Z\
\x00\x00\x03L\x00\x00\x00\x00\x00\x01\x00\x00m\x80\
\x00\x00\x02\xfa\x00\x00\x00\x00\x00\x01\x00\x00i\xeb\
\x00\x00\x06\xca\x00\x00\x00\x00\x00\x01\x00\x00\x8b\xd1\
\x00\x00\x02\xd4\x00\x00\x00\x00\x00\x01\x00\x00h\xda\
\x00\x00\x02f\x00\x00\x00\x00\x00\x01\x00\x00d\xfd\
"

def qInitResources():
    QtCore.qRegisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

def qCleanupResources():
    QtCore.qUnregisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

qInitResources()
