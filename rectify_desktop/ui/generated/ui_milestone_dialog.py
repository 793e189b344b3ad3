# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'milestone_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout)

class Ui_MilestoneDialog(object):
    def setupUi(self, MilestoneDialog):
        if not MilestoneDialog.objectName():
            MilestoneDialog.setObjectName(u"MilestoneDialog")
        MilestoneDialog.resize(1180, 520)
        self.dialogLayout = QVBoxLayout(MilestoneDialog)
        self.dialogLayout.setSpacing(8)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.feedbackLabel = QLabel(MilestoneDialog)
        self.feedbackLabel.setObjectName(u"feedbackLabel")
        self.feedbackLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.feedbackLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.feedbackLabel)

        self.topLayout = QHBoxLayout()
        self.topLayout.setSpacing(6)
        self.topLayout.setObjectName(u"topLayout")
        self.topLayout.setContentsMargins(0, 0, 0, 0)
        self.setLabel = QLabel(MilestoneDialog)
        self.setLabel.setObjectName(u"setLabel")

        self.topLayout.addWidget(self.setLabel)

        self.setCombo = QComboBox(MilestoneDialog)
        self.setCombo.setObjectName(u"setCombo")

        self.topLayout.addWidget(self.setCombo)

        self.adoptButton = QPushButton(MilestoneDialog)
        self.adoptButton.setObjectName(u"adoptButton")

        self.topLayout.addWidget(self.adoptButton)

        self.topSpacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topLayout.addItem(self.topSpacer)

        self.addButton = QPushButton(MilestoneDialog)
        self.addButton.setObjectName(u"addButton")

        self.topLayout.addWidget(self.addButton)

        self.deleteButton = QPushButton(MilestoneDialog)
        self.deleteButton.setObjectName(u"deleteButton")

        self.topLayout.addWidget(self.deleteButton)


        self.dialogLayout.addLayout(self.topLayout)

        self.milestoneTable = QTableView(MilestoneDialog)
        self.milestoneTable.setObjectName(u"milestoneTable")
        self.milestoneTable.setTabKeyNavigation(False)
        self.milestoneTable.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed|QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)

        self.dialogLayout.addWidget(self.milestoneTable)

        self.problemLabel = QLabel(MilestoneDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonBox = QDialogButtonBox(MilestoneDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.setLabel.setBuddy(self.setCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MilestoneDialog)

        QMetaObject.connectSlotsByName(MilestoneDialog)
    # setupUi

    def retranslateUi(self, MilestoneDialog):
        MilestoneDialog.setWindowTitle(QCoreApplication.translate("MilestoneDialog", u"\u6574\u6539\u8282\u70b9", None))
        self.feedbackLabel.setText("")
        self.setLabel.setText(QCoreApplication.translate("MilestoneDialog", u"\u6574\u5957\u6362\u6210(&S)", None))
        self.adoptButton.setText(QCoreApplication.translate("MilestoneDialog", u"\u6362\u6210\u8fd9\u4e00\u5957(&C)", None))
        self.addButton.setText(QCoreApplication.translate("MilestoneDialog", u"\u65b0\u589e\u8282\u70b9(&A)", None))
        self.deleteButton.setText(QCoreApplication.translate("MilestoneDialog", u"\u5220\u9664\u8282\u70b9(&D)", None))
#if QT_CONFIG(accessibility)
        self.milestoneTable.setAccessibleName(QCoreApplication.translate("MilestoneDialog", u"\u6574\u6539\u8282\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setText("")
    # retranslateUi

