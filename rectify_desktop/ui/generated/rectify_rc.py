# Resource object code (Python 3)
# Created by: object code
# Created by: The Resource Compiler for Qt version 6.9.3
# WARNING! All changes made in this file will be lost!

from PySide6 import QtCore

qt_resource_data = b"\
\x00\x00/$\
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
2933; }\x0a\x0a/* Mess\
age bar */\x0aMessa\
geBar { backgrou\
nd: #eef4fa; bor\
der: none; borde\
r-bottom: 1px so\
lid #c9d8e7; }\x0aM\
essageBar[isErro\
r=\x22true\x22] { back\
ground: #fdf1f0;\
 border-bottom: \
1px solid #e7bdb\
9; }\x0aMessageBar \
QToolButton#mess\
ageActionButton \
{ color: #1f5a96\
; border: 1px so\
lid #b9cbe0; bor\
der-radius: 4px;\
 padding: 3px 12\
px; background: \
#ffffff; }\x0aMessa\
geBar QToolButto\
n#messageActionB\
utton:hover, Mes\
sageBar QToolBut\
ton#messageActio\
nButton:focus { \
border-color: #2\
f5f93; }\x0aMessage\
Bar QToolButton#\
messageCloseButt\
on { border: non\
e; padding: 3px;\
 border-radius: \
3px; }\x0aMessageBa\
r QToolButton#me\
ssageCloseButton\
:hover { backgro\
und: #d9e4ef; }\x0a\
\x0a/* Fields */\x0aQL\
ineEdit, QPlainT\
extEdit, QTextEd\
it, QComboBox, Q\
DateEdit, QSpinB\
ox {\x0a  backgroun\
d: #ffffff; bord\
er: 1px solid #c\
5ced8; border-ra\
dius: 3px;\x0a  sel\
ection-backgroun\
d-color: #2f5f93\
; selection-colo\
r: #ffffff;\x0a}\x0aQL\
ineEdit { paddin\
g: 3px 6px; }\x0aQP\
lainTextEdit, QT\
extEdit { paddin\
g: 1px 2px; }\x0aQL\
ineEdit:hover, Q\
PlainTextEdit:ho\
ver, QComboBox:h\
over { border-co\
lor: #9fb0c2; }\x0a\
QLineEdit:focus,\
 QPlainTextEdit:\
focus, QTextEdit\
:focus, QComboBo\
x:focus, QDateEd\
it:focus, QSpinB\
ox:focus { borde\
r-color: #2f5f93\
; }\x0aQLineEdit:di\
sabled, QPlainTe\
xtEdit:disabled,\
 QComboBox:disab\
led, QLineEdit:r\
ead-only, QPlain\
TextEdit[readOnl\
y=\x22true\x22] { back\
ground: #f4f6f8;\
 color: #4b5866;\
 }\x0aQComboBox { p\
adding: 3px 22px\
 3px 6px; }\x0aQCom\
boBox::drop-down\
 { subcontrol-or\
igin: padding; s\
ubcontrol-positi\
on: center right\
; width: 20px; b\
order: none; }\x0aQ\
ComboBox::down-a\
rrow { image: ur\
l(:/icons/chevro\
n-down.svg); wid\
th: 14px; height\
: 14px; }\x0aQCombo\
Box QAbstractIte\
mView { backgrou\
nd: #ffffff; bor\
der: 1px solid #\
c5ced8; outline:\
 none; selection\
-background-colo\
r: #dce7f3; sele\
ction-color: #1f\
2933; }\x0aQComboBo\
x QAbstractItemV\
iew::item { min-\
height: 26px; pa\
dding: 0 6px; }\x0a\
\x0aQCheckBox { spa\
cing: 6px; }\x0aQCh\
eckBox::indicato\
r { width: 14px;\
 height: 14px; b\
order: 1px solid\
 #aab6c3; border\
-radius: 3px; ba\
ckground: #fffff\
f; }\x0aQCheckBox::\
indicator:hover,\
 QCheckBox::indi\
cator:focus { bo\
rder-color: #2f5\
f93; }\x0aQCheckBox\
::indicator:chec\
ked { background\
: #2f5f93; borde\
r-color: #2f5f93\
; image: url(:/i\
cons/check.svg);\
 }\x0aQCheckBox::in\
dicator:disabled\
 { background: #\
eef1f4; border-c\
olor: #ccd4dc; }\
\x0aQCheckBox::indi\
cator:checked:di\
sabled { backgro\
und: #9fb0c2; }\x0a\
QCheckBox:focus \
{ color: #1f5a96\
; }\x0a\x0aQPushButton\
 { background: #\
ffffff; border: \
1px solid #c5ced\
8; border-radius\
: 4px; padding: \
4px 14px; color:\
 #1f2933; }\x0aQPus\
hButton:hover { \
background: #f1f\
5f9; border-colo\
r: #9fb0c2; }\x0aQP\
ushButton:presse\
d { background: \
#dfe7f0; }\x0aQPush\
Button:focus { b\
order-color: #2f\
5f93; }\x0aQPushBut\
ton:disabled { c\
olor: #9aa5b1; b\
ackground: #f6f8\
fa; border-color\
: #dde3e9; }\x0aQPu\
shButton:default\
 { background: #\
23364d; border-c\
olor: #23364d; c\
olor: #ffffff; }\
\x0aQPushButton:def\
ault:hover { bac\
kground: #2f4867\
; }\x0aQPushButton:\
default:disabled\
 { background: #\
aab6c3; border-c\
olor: #aab6c3; }\
\x0a\x0aQCommandLinkBu\
tton { backgroun\
d: #ffffff; bord\
er: 1px solid #d\
5dde6; border-ra\
dius: 6px; paddi\
ng: 10px 12px; t\
ext-align: left;\
 }\x0aQCommandLinkB\
utton:hover { bo\
rder-color: #2f5\
f93; background:\
 #f6f9fc; }\x0aQCom\
mandLinkButton:f\
ocus { border-co\
lor: #2f5f93; }\x0a\
QCommandLinkButt\
on:pressed { bac\
kground: #e7eef6\
; }\x0a\x0a/* Tables a\
nd trees */\x0aQTre\
eView, QTableVie\
w { background: \
#ffffff; alterna\
te-background-co\
lor: #f7f9fb; bo\
rder: none; grid\
line-color: #e6e\
bf0; outline: no\
ne; selection-ba\
ckground-color: \
#dce7f3; selecti\
on-color: #1f293\
3; }\x0aQTreeView::\
item { border-bo\
ttom: 1px solid \
#edf1f4; padding\
: 0 4px; }\x0aQTree\
View::item:hover\
 { background: #\
f3f7fb; }\x0aQTreeV\
iew::item:select\
ed { background:\
 #dce7f3; color:\
 #1f2933; }\x0aQTre\
eView::branch { \
border-bottom: 1\
px solid #edf1f4\
; }\x0aQTreeView::b\
ranch:selected {\
 background: #dc\
e7f3; }\x0aQTreeVie\
w::branch:has-ch\
ildren:closed { \
image: url(:/ico\
ns/chevron-right\
.svg); }\x0aQTreeVi\
ew::branch:has-c\
hildren:open { i\
mage: url(:/icon\
s/chevron-down.s\
vg); }\x0aQHeaderVi\
ew { background:\
 #f0f3f6; border\
: none; }\x0aQHeade\
rView::section {\
 background: #f0\
f3f6; color: #4b\
5866; border: no\
ne; border-right\
: 1px solid #dfe\
5eb; border-bott\
om: 1px solid #d\
0d8e0; padding: \
5px 6px; font-we\
ight: 600; }\x0aQTa\
bleView QTableCo\
rnerButton::sect\
ion { background\
: #f0f3f6; borde\
r: none; }\x0a\x0aQSpl\
itter::handle { \
background: #e3e\
8ed; }\x0aQSplitter\
::handle:hover {\
 background: #b9\
c6d4; }\x0a\x0a/* Scro\
ll bars: once an\
ything is styled\
, these have to \
be as well */\x0aQS\
crollBar:vertica\
l { background: \
transparent; wid\
th: 12px; margin\
: 0; }\x0aQScrollBa\
r:horizontal { b\
ackground: trans\
parent; height: \
12px; margin: 0;\
 }\x0aQScrollBar::h\
andle { backgrou\
nd: #c4cdd7; bor\
der-radius: 4px;\
 margin: 2px; }\x0a\
QScrollBar::hand\
le:vertical { mi\
n-height: 32px; \
}\x0aQScrollBar::ha\
ndle:horizontal \
{ min-width: 32p\
x; }\x0aQScrollBar:\
:handle:hover { \
background: #9da\
bba; }\x0aQScrollBa\
r::add-line, QSc\
rollBar::sub-lin\
e { width: 0; he\
ight: 0; }\x0aQScro\
llBar::add-page,\
 QScrollBar::sub\
-page { backgrou\
nd: transparent;\
 }\x0a\x0a/* Tabs */\x0aQ\
TabWidget::pane \
{ border: none; \
border-top: 1px \
solid #d9dfe6; b\
ackground: #ffff\
ff; }\x0aQTabBar { \
background: tran\
sparent; }\x0aQTabB\
ar::tab { backgr\
ound: transparen\
t; color: #4b586\
6; padding: 6px \
14px; border: no\
ne; border-botto\
m: 2px solid tra\
nsparent; }\x0aQTab\
Bar::tab:hover {\
 color: #1f2933;\
 background: #f1\
f5f9; }\x0aQTabBar:\
:tab:selected { \
color: #1f2933; \
font-weight: 600\
; border-bottom:\
 2px solid #b222\
22; }\x0aQTabBar::t\
ab:focus { backg\
round: #e4ebf3; \
}\x0a\x0a/* The list p\
age */\x0aQFrame#fi\
lterBar { backgr\
ound: #fbfcfd; b\
order: none; bor\
der-bottom: 1px \
solid #e3e8ed; }\
\x0aQToolButton[isC\
hip=\x22true\x22] { bo\
rder: 1px solid \
#d5dde6; border-\
radius: 11px; pa\
dding: 2px 10px;\
 background: #ff\
ffff; color: #3b\
4754; }\x0aQToolBut\
ton[isChip=\x22true\
\x22]:hover { borde\
r-color: #9fb0c2\
; }\x0aQToolButton[\
isChip=\x22true\x22]:c\
hecked { backgro\
und: #23364d; bo\
rder-color: #233\
64d; color: #fff\
fff; }\x0aQToolButt\
on[isChip=\x22true\x22\
]:focus { border\
-color: #2f5f93;\
 }\x0aQLabel#countL\
abel { color: #6\
6727f; }\x0aQLabel#\
nothingLabel, QL\
abel#noFindingLa\
bel { color: #66\
727f; }\x0a\x0a/* The \
review page */\x0aQ\
Frame#periodBar,\
 QFrame#meetingB\
ar { background:\
 #fbfcfd; border\
: none; }\x0aQFrame\
#periodBar QTool\
Button, QFrame#m\
eetingBar QToolB\
utton { backgrou\
nd: #ffffff; bor\
der: 1px solid #\
d5dde6; border-r\
adius: 4px; padd\
ing: 3px 9px; co\
lor: #1f2933; }\x0a\
QFrame#periodBar\
 QToolButton:hov\
er, QFrame#meeti\
ngBar QToolButto\
n:hover { backgr\
ound: #f1f5f9; b\
order-color: #9f\
b0c2; }\x0aQFrame#p\
eriodBar QToolBu\
tton:pressed, QF\
rame#meetingBar \
QToolButton:pres\
sed { background\
: #dfe7f0; }\x0aQFr\
ame#periodBar QT\
oolButton:focus,\
 QFrame#meetingB\
ar QToolButton:f\
ocus { border-co\
lor: #2f5f93; }\x0a\
QFrame#periodBar\
 QToolButton:dis\
abled, QFrame#me\
etingBar QToolBu\
tton:disabled { \
color: #9aa5b1; \
background: #f6f\
8fa; }\x0a\x0a/* The i\
mport wizard */\x0a\
QLabel[isStep=\x22t\
rue\x22] { color: #\
66727f; padding:\
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
 #9aa5b1; paddin\
g: 0 6px; }\x0aQFra\
me#editBar { bor\
der: none; }\x0aQFr\
ame#editBar QToo\
lButton { backgr\
ound: #ffffff; b\
order: 1px solid\
 #d5dde6; border\
-radius: 4px; pa\
dding: 3px 9px; \
color: #1f2933; \
}\x0aQFrame#editBar\
 QToolButton:hov\
er { background:\
 #f1f5f9; border\
-color: #9fb0c2;\
 }\x0aQFrame#editBa\
r QToolButton:pr\
essed { backgrou\
nd: #dfe7f0; }\x0aQ\
Frame#editBar QT\
oolButton:disabl\
ed { color: #9aa\
5b1; background:\
 #f6f8fa; border\
-color: #e3e8ed;\
 }\x0aQFrame[isDivi\
der=\x22true\x22] { bo\
rder: none; back\
ground: #d9dfe6;\
 margin: 4px 4px\
; }\x0aQTreeView#pr\
oposalTree, QTre\
eView#comparison\
View, QTableView\
#doubtTable, QTa\
bleView#figureTa\
ble { border: 1p\
x solid #d9dfe6;\
 border-radius: \
3px; }\x0aQTreeView\
#proposalTree:fo\
cus, QTreeView#c\
omparisonView:fo\
cus, QTableView#\
doubtTable:focus\
 { border-color:\
 #2f5f93; }\x0aSour\
ceView[readOnly=\
\x22true\x22], TextCom\
parison QPlainTe\
xtEdit[readOnly=\
\x22true\x22], QPlainT\
extEdit#splitTex\
tEdit[readOnly=\x22\
true\x22] { backgro\
und: #ffffff; co\
lor: #1f2933; bo\
rder-color: #d9d\
fe6; }\x0aSourceVie\
w[readOnly=\x22true\
\x22]:focus, TextCo\
mparison QPlainT\
extEdit[readOnly\
=\x22true\x22]:focus {\
 border-color: #\
2f5f93; }\x0aTextCo\
mparison QLabel,\
 QLabel#dropHint\
Label, QLabel#do\
ubtHintLabel { c\
olor: #66727f; }\
\x0aQWidget#doubtTa\
b, QWidget#figur\
eTab { backgroun\
d: #f3f5f7; }\x0a\x0a/\
* The form */\x0aFi\
ndingForm { back\
ground: #ffffff;\
 }\x0a/* By name al\
one: a page of a\
 tab has no pare\
nt yet when Qt f\
irst looks for i\
ts rules. */\x0aQWi\
dget#basicScroll\
Content, QScroll\
Area#basicScroll\
, QWidget#basicT\
ab, QWidget#resu\
ltTab, QWidget#m\
easuresTab, QWid\
get#progressTab,\
 QWidget#noFindi\
ngArea { backgro\
und: #ffffff; }\x0a\
QLabel#headingLa\
bel { font-weigh\
t: 600; padding:\
 8px 12px 6px 12\
px; }\x0aQLabel#due\
StateLabel { col\
or: #4b5866; }\x0a\x0a\
/* Start and emp\
ty states */\x0aSta\
rtPage, QWidget#\
emptyArea { back\
ground: #f3f5f7;\
 }\x0aQLabel#titleL\
abel { font-size\
: 22pt; font-wei\
ght: 600; color:\
 #23364d; }\x0aQLab\
el#subtitleLabel\
 { font-size: 11\
pt; color: #4b58\
66; }\x0aQLabel#emp\
tyTitleLabel { f\
ont-size: 15pt; \
font-weight: 600\
; color: #23364d\
; }\x0aQLabel#empty\
HintLabel, QLabe\
l#secrecyLabel, \
QLabel#recentLab\
el { color: #667\
27f; }\x0aQListWidg\
et#recentList { \
background: tran\
sparent; outline\
: none; }\x0aQListW\
idget#recentList\
::item { padding\
: 6px 8px; borde\
r-radius: 4px; c\
olor: #1f2933; }\
\x0aQListWidget#rec\
entList::item:ho\
ver { background\
: #e7eef6; }\x0aQLi\
stWidget#recentL\
ist::item:select\
ed { background:\
 #dce7f3; }\x0a\x0a/* \
Dialogs */\x0aQLabe\
l#nameLabel { fo\
nt-size: 14pt; f\
ont-weight: 600;\
 color: #23364d;\
 }\x0aQLabel#proble\
mLabel { color: \
#b22222; }\x0aQWidg\
et#unitTab, QWid\
get#datesTab, QW\
idget#passagesTa\
b, QWidget#conta\
ctTab, QWidget#p\
assagesScrollCon\
tent { backgroun\
d: #ffffff; }\x0a\x0aQ\
ProgressBar { bo\
rder: 1px solid \
#c5ced8; border-\
radius: 3px; bac\
kground: #ffffff\
; max-height: 12\
px; }\x0aQProgressB\
ar::chunk { back\
ground: #2f5f93;\
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
\x00\x00\x00\x00\x00\x02\x00\x00\x00 \x00\x00\x00\x04\
\x00\x00\x00\x10\x00\x02\x00\x00\x00\x01\x00\x00\x00\x03\
\x00\x00\x00\x22\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\
\x00\x00\x00\xe8\x00\x00\x00\x00\x00\x01\x00\x005\x96\
\x00\x00\x01\xb0\x00\x00\x00\x00\x00\x01\x00\x00<\xf3\
\x00\x00\x01\x00\x00\x00\x00\x00\x00\x01\x00\x007M\
\x00\x00\x01\xfc\x00\x00\x00\x00\x00\x01\x00\x00?\xf7\
\x00\x00\x04\x04\x00\x00\x00\x00\x00\x01\x00\x00T0\
\x00\x00\x02h\x00\x00\x00\x00\x00\x01\x00\x00D\x8d\
\x00\x00\x00\xc4\x00\x00\x00\x00\x00\x01\x00\x004\x1e\
\x00\x00\x02\xe4\x00\x00\x00\x00\x00\x01\x00\x00Hi\
\x00\x00\x03`\x00\x00\x00\x00\x00\x01\x00\x00N\x19\
\x00\x00\x00>\x00\x00\x00\x00\x00\x01\x00\x00/(\
\x00\x00\x00\xae\x00\x00\x00\x00\x00\x01\x00\x003\x16\
\x00\x00\x02\xbc\x00\x00\x00\x00\x00\x01\x00\x00F\xe3\
\x00\x00\x03\x82\x00\x00\x00\x00\x00\x01\x00\x00O\x88\
\x00\x00\x00\x88\x00\x00\x00\x00\x00\x01\x00\x001\xee\
\x00\x00\x03\x0a\x00\x00\x00\x00\x00\x01\x00\x00I\xba\
\x00\x00\x03H\x00\x00\x00\x00\x00\x01\x00\x00M$\
\x00\x00\x04L\x00\x00\x00\x00\x00\x01\x00\x001\xee\
\x00\x00\x01&\x00\x00\x00\x00\x00\x01\x00\x008*\
\x00\x00\x03,\x00\x00\x00\x00\x00\x01\x00\x00KC\
\x00\x00\x03\xd2\x00\x00\x00\x00\x00\x01\x00\x00R=\
\x00\x00\x01N\x00\x00\x00\x00\x00\x01\x00\x009N\
\x00\x00\x03\xec\x00\x00\x00\x00\x00\x01\x00\x00SR\
\x00\x00\x03\xaa\x00\x00\x00\x00\x00\x01\x00\x00P\xcb\
\x00\x00\x01r\x00\x00\x00\x00\x00\x01\x00\x00:|\
\x00\x00\x02 \x00\x00\x00\x00\x00\x01\x00\x00A\x7f\
\x00\x00\x00b\x00\x00\x00\x00\x00\x01\x00\x000\xaa\
\x00\x00\x01\x88\x00\x00\x00\x00\x00\x01\x00\x00;\x86\
\x00\x00\x04$\x00\x00\x00\x00\x00\x01\x00\x00Uu\
\x00\x00\x02\x98\x00\x00\x00\x00\x00\x01\x00\x00E\xf0\
\x00\x00\x02F\x00\x00\x00\x00\x00\x01\x00\x00B[\
\x00\x00\x04d\x00\x00\x00\x00\x00\x01\x00\x00VQ\
\x00\x00\x01\xd8\x00\x00\x00\x00\x00\x01\x00\x00>~\
"

def qInitResources():
    QtCore.qRegisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

def qCleanupResources():
    QtCore.qUnregisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

qInitResources()
