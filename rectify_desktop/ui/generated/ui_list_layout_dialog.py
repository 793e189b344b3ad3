# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'list_layout_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox, QDialogButtonBox, QFormLayout, QFrame, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QTableWidget, QVBoxLayout, QWidget)

class Ui_ListLayoutDialog(object):
    def setupUi(self, ListLayoutDialog):
        if not ListLayoutDialog.objectName():
            ListLayoutDialog.setObjectName(u"ListLayoutDialog")
        ListLayoutDialog.resize(1080, 720)
        self.dialogLayout = QVBoxLayout(ListLayoutDialog)
        self.dialogLayout.setSpacing(8)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.kindLayout = QHBoxLayout()
        self.kindLayout.setObjectName(u"kindLayout")
        self.kindLabel = QLabel(ListLayoutDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindLayout.addWidget(self.kindLabel)

        self.kindCombo = QComboBox(ListLayoutDialog)
        self.kindCombo.setObjectName(u"kindCombo")

        self.kindLayout.addWidget(self.kindCombo)

        self.threeCheck = QCheckBox(ListLayoutDialog)
        self.threeCheck.setObjectName(u"threeCheck")

        self.kindLayout.addWidget(self.threeCheck)

        self.listTitleLabel = QLabel(ListLayoutDialog)
        self.listTitleLabel.setObjectName(u"listTitleLabel")

        self.kindLayout.addWidget(self.listTitleLabel)

        self.titleEdit = QLineEdit(ListLayoutDialog)
        self.titleEdit.setObjectName(u"titleEdit")

        self.kindLayout.addWidget(self.titleEdit)


        self.dialogLayout.addLayout(self.kindLayout)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.columnsLayout = QVBoxLayout()
        self.columnsLayout.setObjectName(u"columnsLayout")
        self.columnsLabel = QLabel(ListLayoutDialog)
        self.columnsLabel.setObjectName(u"columnsLabel")

        self.columnsLayout.addWidget(self.columnsLabel)

        self.columnList = QListWidget(ListLayoutDialog)
        self.columnList.setObjectName(u"columnList")
        self.columnList.setDragDropMode(QAbstractItemView.InternalMove)
        self.columnList.setDefaultDropAction(Qt.MoveAction)

        self.columnsLayout.addWidget(self.columnList)

        self.moveLayout = QHBoxLayout()
        self.moveLayout.setObjectName(u"moveLayout")
        self.upButton = QPushButton(ListLayoutDialog)
        self.upButton.setObjectName(u"upButton")
        self.upButton.setAutoDefault(False)

        self.moveLayout.addWidget(self.upButton)

        self.downButton = QPushButton(ListLayoutDialog)
        self.downButton.setObjectName(u"downButton")
        self.downButton.setAutoDefault(False)

        self.moveLayout.addWidget(self.downButton)

        self.moveSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.moveLayout.addItem(self.moveSpacer)

        self.usualButton = QPushButton(ListLayoutDialog)
        self.usualButton.setObjectName(u"usualButton")
        self.usualButton.setAutoDefault(False)

        self.moveLayout.addWidget(self.usualButton)


        self.columnsLayout.addLayout(self.moveLayout)


        self.bodyLayout.addLayout(self.columnsLayout)

        self.choicesScroll = QScrollArea(ListLayoutDialog)
        self.choicesScroll.setObjectName(u"choicesScroll")
        self.choicesScroll.setFocusPolicy(Qt.NoFocus)
        self.choicesScroll.setFrameShape(QFrame.NoFrame)
        self.choicesScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.choicesScroll.setWidgetResizable(True)
        self.choicesArea = QWidget()
        self.choicesArea.setObjectName(u"choicesArea")
        self.choicesLayout = QVBoxLayout(self.choicesArea)
        self.choicesLayout.setObjectName(u"choicesLayout")
        self.choicesLayout.setContentsMargins(0, 0, 0, 0)
        self.columnGroup = QGroupBox(self.choicesArea)
        self.columnGroup.setObjectName(u"columnGroup")
        self.columnForm = QFormLayout(self.columnGroup)
        self.columnForm.setObjectName(u"columnForm")
        self.columnForm.setContentsMargins(0, 6, 0, 0)
        self.ownHeadingLabel = QLabel(self.columnGroup)
        self.ownHeadingLabel.setObjectName(u"ownHeadingLabel")

        self.columnForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.ownHeadingLabel)

        self.headingCombo = QComboBox(self.columnGroup)
        self.headingCombo.setObjectName(u"headingCombo")
        self.headingCombo.setEditable(True)
        self.headingCombo.setInsertPolicy(QComboBox.NoInsert)

        self.columnForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.headingCombo)

        self.widthLabel = QLabel(self.columnGroup)
        self.widthLabel.setObjectName(u"widthLabel")

        self.columnForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.widthLabel)

        self.widthSpin = QSpinBox(self.columnGroup)
        self.widthSpin.setObjectName(u"widthSpin")

        self.columnForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.widthSpin)

        self.optionalCheck = QCheckBox(self.columnGroup)
        self.optionalCheck.setObjectName(u"optionalCheck")

        self.columnForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.optionalCheck)


        self.choicesLayout.addWidget(self.columnGroup)

        self.pageGroup = QGroupBox(self.choicesArea)
        self.pageGroup.setObjectName(u"pageGroup")
        self.pageForm = QFormLayout(self.pageGroup)
        self.pageForm.setObjectName(u"pageForm")
        self.pageForm.setContentsMargins(0, 6, 0, 0)
        self.pageLabel = QLabel(self.pageGroup)
        self.pageLabel.setObjectName(u"pageLabel")

        self.pageForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.pageLabel)

        self.pageCombo = QComboBox(self.pageGroup)
        self.pageCombo.setObjectName(u"pageCombo")

        self.pageForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.pageCombo)

        self.formatLabel = QLabel(self.pageGroup)
        self.formatLabel.setObjectName(u"formatLabel")

        self.pageForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.formatLabel)

        self.formatLayout = QHBoxLayout()
        self.formatLayout.setObjectName(u"formatLayout")
        self.formatCombo = QComboBox(self.pageGroup)
        self.formatCombo.setObjectName(u"formatCombo")

        self.formatLayout.addWidget(self.formatCombo)

        self.publicCheck = QCheckBox(self.pageGroup)
        self.publicCheck.setObjectName(u"publicCheck")

        self.formatLayout.addWidget(self.publicCheck)

        self.formatLayout.setStretch(0, 1)

        self.pageForm.setLayout(3, QFormLayout.ItemRole.FieldRole, self.formatLayout)

        self.measureRowsCheck = QCheckBox(self.pageGroup)
        self.measureRowsCheck.setObjectName(u"measureRowsCheck")

        self.pageForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.measureRowsCheck)

        self.signaturesLabel = QLabel(self.pageGroup)
        self.signaturesLabel.setObjectName(u"signaturesLabel")

        self.pageForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.signaturesLabel)

        self.signaturesEdit = QLineEdit(self.pageGroup)
        self.signaturesEdit.setObjectName(u"signaturesEdit")

        self.pageForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.signaturesEdit)


        self.choicesLayout.addWidget(self.pageGroup)

        self.filterGroup = QGroupBox(self.choicesArea)
        self.filterGroup.setObjectName(u"filterGroup")
        self.filterForm = QFormLayout(self.filterGroup)
        self.filterForm.setObjectName(u"filterForm")
        self.filterForm.setContentsMargins(0, 6, 0, 0)
        self.filteredCheck = QCheckBox(self.filterGroup)
        self.filteredCheck.setObjectName(u"filteredCheck")

        self.filterForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.filteredCheck)

        self.openCheck = QCheckBox(self.filterGroup)
        self.openCheck.setObjectName(u"openCheck")

        self.filterForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.openCheck)

        self.departmentLabel = QLabel(self.filterGroup)
        self.departmentLabel.setObjectName(u"departmentLabel")

        self.filterForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.departmentLabel)

        self.departmentCombo = QComboBox(self.filterGroup)
        self.departmentCombo.setObjectName(u"departmentCombo")

        self.filterForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.departmentCombo)

        self.sourceLabel = QLabel(self.filterGroup)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.filterForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.sourceLabel)

        self.sourceCombo = QComboBox(self.filterGroup)
        self.sourceCombo.setObjectName(u"sourceCombo")

        self.filterForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.sourceCombo)


        self.choicesLayout.addWidget(self.filterGroup)

        self.choicesSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choicesLayout.addItem(self.choicesSpacer)

        self.choicesScroll.setWidget(self.choicesArea)

        self.bodyLayout.addWidget(self.choicesScroll)


        self.dialogLayout.addLayout(self.bodyLayout)

        self.sampleLabel = QLabel(ListLayoutDialog)
        self.sampleLabel.setObjectName(u"sampleLabel")
        self.sampleLabel.setTextFormat(Qt.PlainText)
        self.sampleLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.sampleLabel)

        self.sampleTable = QTableWidget(ListLayoutDialog)
        self.sampleTable.setObjectName(u"sampleTable")
        self.sampleTable.setMinimumSize(QSize(0, 120))
        self.sampleTable.setMaximumSize(QSize(16777215, 170))
        self.sampleTable.setFocusPolicy(Qt.NoFocus)
        self.sampleTable.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.sampleTable.setSelectionMode(QAbstractItemView.NoSelection)
        self.sampleTable.setWordWrap(False)
        self.sampleTable.setHorizontalScrollMode(QAbstractItemView.ScrollPerPixel)

        self.dialogLayout.addWidget(self.sampleTable)

        self.problemLabel = QLabel(ListLayoutDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.PlainText)
        self.problemLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonBox = QDialogButtonBox(ListLayoutDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kindCombo)
        self.listTitleLabel.setBuddy(self.titleEdit)
        self.columnsLabel.setBuddy(self.columnList)
        self.ownHeadingLabel.setBuddy(self.headingCombo)
        self.widthLabel.setBuddy(self.widthSpin)
        self.pageLabel.setBuddy(self.pageCombo)
        self.formatLabel.setBuddy(self.formatCombo)
        self.signaturesLabel.setBuddy(self.signaturesEdit)
        self.departmentLabel.setBuddy(self.departmentCombo)
        self.sourceLabel.setBuddy(self.sourceCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.columnList, self.upButton)
        QWidget.setTabOrder(self.upButton, self.downButton)
        QWidget.setTabOrder(self.downButton, self.usualButton)
        QWidget.setTabOrder(self.usualButton, self.headingCombo)
        QWidget.setTabOrder(self.headingCombo, self.optionalCheck)
        QWidget.setTabOrder(self.optionalCheck, self.widthSpin)
        QWidget.setTabOrder(self.widthSpin, self.pageCombo)
        QWidget.setTabOrder(self.pageCombo, self.measureRowsCheck)
        QWidget.setTabOrder(self.measureRowsCheck, self.signaturesEdit)
        QWidget.setTabOrder(self.signaturesEdit, self.formatCombo)
        QWidget.setTabOrder(self.formatCombo, self.publicCheck)
        QWidget.setTabOrder(self.publicCheck, self.filteredCheck)
        QWidget.setTabOrder(self.filteredCheck, self.openCheck)
        QWidget.setTabOrder(self.openCheck, self.departmentCombo)
        QWidget.setTabOrder(self.departmentCombo, self.sourceCombo)
        QWidget.setTabOrder(self.sourceCombo, self.kindCombo)
        QWidget.setTabOrder(self.kindCombo, self.threeCheck)
        QWidget.setTabOrder(self.threeCheck, self.titleEdit)
        QWidget.setTabOrder(self.titleEdit, self.buttonBox)

        self.retranslateUi(ListLayoutDialog)

        QMetaObject.connectSlotsByName(ListLayoutDialog)
    # setupUi

    def retranslateUi(self, ListLayoutDialog):
        ListLayoutDialog.setWindowTitle(QCoreApplication.translate("ListLayoutDialog", u"\u5bfc\u51fa\u6e05\u5355", None))
        self.kindLabel.setText(QCoreApplication.translate("ListLayoutDialog", u"\u6e05\u5355(&K)", None))
        self.threeCheck.setText(QCoreApplication.translate("ListLayoutDialog", u"\u4e09\u6e05\u5355\u5b58\u4e3a\u4e00\u4e2a\u6587\u4ef6(&3)", None))
#if QT_CONFIG(tooltip)
        self.threeCheck.setToolTip(QCoreApplication.translate("ListLayoutDialog", u"\u95ee\u9898\u6e05\u5355\u3001\u4efb\u52a1\u6e05\u5355\u3001\u8d23\u4efb\u6e05\u5355\u5404\u5360\u4e00\u5f20\u5de5\u4f5c\u8868", None))
#endif // QT_CONFIG(tooltip)
        self.listTitleLabel.setText(QCoreApplication.translate("ListLayoutDialog", u"\u6807\u9898(&T)", None))
        self.columnsLabel.setText(QCoreApplication.translate("ListLayoutDialog", u"\u5217(&C)\uff1a\u7a7a\u683c\u952e\u52fe\u9009\uff0c\u62d6\u52a8\u6216 Alt+\u2191\u3001Alt+\u2193 \u8c03\u6574\u6b21\u5e8f", None))
#if QT_CONFIG(accessibility)
        self.columnList.setAccessibleName(QCoreApplication.translate("ListLayoutDialog", u"\u6e05\u5355\u7684\u5217", None))
#endif // QT_CONFIG(accessibility)
        self.upButton.setText(QCoreApplication.translate("ListLayoutDialog", u"\u4e0a\u79fb(&U)", None))
        self.downButton.setText(QCoreApplication.translate("ListLayoutDialog", u"\u4e0b\u79fb(&N)", None))
        self.usualButton.setText(QCoreApplication.translate("ListLayoutDialog", u"\u6062\u590d\u9ed8\u8ba4(&R)", None))
        self.columnGroup.setTitle(QCoreApplication.translate("ListLayoutDialog", u"\u9009\u4e2d\u7684\u5217", None))
        self.ownHeadingLabel.setText(QCoreApplication.translate("ListLayoutDialog", u"\u5217\u540d(&H)", None))
#if QT_CONFIG(tooltip)
        self.headingCombo.setToolTip(QCoreApplication.translate("ListLayoutDialog", u"\u672c\u5355\u4f4d\u7684\u53eb\u6cd5\uff1a\u53ef\u9009\u5e38\u7528\u7684\uff0c\u4e5f\u53ef\u4ee5\u76f4\u63a5\u5199", None))
#endif // QT_CONFIG(tooltip)
        self.widthLabel.setText(QCoreApplication.translate("ListLayoutDialog", u"\u5217\u5bbd(&W)", None))
        self.widthSpin.setSpecialValueText(QCoreApplication.translate("ListLayoutDialog", u"\u81ea\u52a8", None))
        self.widthSpin.setSuffix(QCoreApplication.translate("ListLayoutDialog", u" \u4e2a\u5b57", None))
        self.optionalCheck.setText(QCoreApplication.translate("ListLayoutDialog", u"\u6574\u5217\u6ca1\u6709\u5185\u5bb9\u65f6\u4e0d\u5217\u51fa(&E)", None))
        self.pageGroup.setTitle(QCoreApplication.translate("ListLayoutDialog", u"\u7248\u9762", None))
        self.pageLabel.setText(QCoreApplication.translate("ListLayoutDialog", u"\u7eb8\u5f20(&P)", None))
        self.formatLabel.setText(QCoreApplication.translate("ListLayoutDialog", u"\u5b58\u4e3a(&V)", None))
        self.publicCheck.setText(QCoreApplication.translate("ListLayoutDialog", u"\u5bf9\u5916\u516c\u5f00(&G)", None))
#if QT_CONFIG(tooltip)
        self.publicCheck.setToolTip(QCoreApplication.translate("ListLayoutDialog", u"\u906e\u76d6\u59d3\u540d\u3001\u7535\u8bdd\u3001\u4f4f\u5740\u7b49\u4e2a\u4eba\u4fe1\u606f\uff0c\u5728\u201c\u4e2a\u4eba\u4fe1\u606f\u201d\u91cc\u51b3\u5b9a\u4fdd\u7559\u7684\u9664\u5916\uff1b\u53ea\u5bf9\u8fd9\u4e00\u6b21", None))
#endif // QT_CONFIG(tooltip)
        self.measureRowsCheck.setText(QCoreApplication.translate("ListLayoutDialog", u"\u6bcf\u6761\u63aa\u65bd\u5355\u72ec\u4e00\u884c(&M)", None))
#if QT_CONFIG(tooltip)
        self.measureRowsCheck.setToolTip(QCoreApplication.translate("ListLayoutDialog", u"\u95ee\u9898\u7b49\u5404\u680f\u5408\u5e76\u5230\u5b83\u7684\u5168\u90e8\u63aa\u65bd\u65c1\u8fb9", None))
#endif // QT_CONFIG(tooltip)
        self.signaturesLabel.setText(QCoreApplication.translate("ListLayoutDialog", u"\u7b7e\u5b57\u680f(&S)", None))
#if QT_CONFIG(tooltip)
        self.signaturesEdit.setToolTip(QCoreApplication.translate("ListLayoutDialog", u"\u7528\u987f\u53f7\u5206\u5f00\uff0c\u5982\uff1a\u586b\u8868\u4eba\u3001\u5ba1\u6838\u4eba\u3001\u4e3b\u8981\u8d1f\u8d23\u4eba\u3001\u586b\u8868\u65e5\u671f", None))
#endif // QT_CONFIG(tooltip)
        self.filterGroup.setTitle(QCoreApplication.translate("ListLayoutDialog", u"\u5217\u51fa\u54ea\u4e9b\u95ee\u9898\uff08\u53ea\u5bf9\u8fd9\u4e00\u6b21\uff09", None))
        self.filteredCheck.setText(QCoreApplication.translate("ListLayoutDialog", u"\u6309\u5f53\u524d\u7b5b\u9009(&F)", None))
        self.openCheck.setText(QCoreApplication.translate("ListLayoutDialog", u"\u53ea\u5217\u5c1a\u672a\u5b8c\u6210\u7684(&O)", None))
        self.departmentLabel.setText(QCoreApplication.translate("ListLayoutDialog", u"\u79d1\u5ba4(&D)", None))
        self.sourceLabel.setText(QCoreApplication.translate("ListLayoutDialog", u"\u6765\u6e90(&Y)", None))
#if QT_CONFIG(accessibility)
        self.sampleTable.setAccessibleName(QCoreApplication.translate("ListLayoutDialog", u"\u6e05\u5355\u5f00\u5934\u7684\u6837\u5b50", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

