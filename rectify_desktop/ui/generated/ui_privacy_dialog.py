# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'privacy_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTextEdit, QTreeWidget, QVBoxLayout, QWidget)

from rectify_desktop.ui.widgets.empty_state import EmptyState

class Ui_PrivacyDialog(object):
    def setupUi(self, PrivacyDialog):
        if not PrivacyDialog.objectName():
            PrivacyDialog.setObjectName(u"PrivacyDialog")
        PrivacyDialog.resize(1000, 600)
        self.dialogLayout = QVBoxLayout(PrivacyDialog)
        self.dialogLayout.setSpacing(8)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(16, 16, 16, 16)
        self.summaryLabel = QLabel(PrivacyDialog)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.summaryLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.summaryLabel)

        self.splitter = QSplitter(PrivacyDialog)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.listArea = QWidget(self.splitter)
        self.listArea.setObjectName(u"listArea")
        self.listLayout = QVBoxLayout(self.listArea)
        self.listLayout.setSpacing(6)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.matterTree = QTreeWidget(self.listArea)
        self.matterTree.setObjectName(u"matterTree")
        self.matterTree.setRootIsDecorated(False)
        self.matterTree.setUniformRowHeights(True)
        self.matterTree.setAllColumnsShowFocus(True)

        self.listLayout.addWidget(self.matterTree)

        self.splitter.addWidget(self.listArea)
        self.detailArea = QWidget(self.splitter)
        self.detailArea.setObjectName(u"detailArea")
        self.detailLayout = QVBoxLayout(self.detailArea)
        self.detailLayout.setSpacing(6)
        self.detailLayout.setObjectName(u"detailLayout")
        self.detailLayout.setContentsMargins(10, 0, 0, 0)
        self.reasonLabel = QLabel(self.detailArea)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.reasonLabel.setWordWrap(True)

        self.detailLayout.addWidget(self.reasonLabel)

        self.beforeLabel = QLabel(self.detailArea)
        self.beforeLabel.setObjectName(u"beforeLabel")
        self.beforeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.detailLayout.addWidget(self.beforeLabel)

        self.beforeEdit = QTextEdit(self.detailArea)
        self.beforeEdit.setObjectName(u"beforeEdit")
        self.beforeEdit.setReadOnly(True)
        self.beforeEdit.setTabChangesFocus(True)

        self.detailLayout.addWidget(self.beforeEdit)

        self.afterLabel = QLabel(self.detailArea)
        self.afterLabel.setObjectName(u"afterLabel")
        self.afterLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.detailLayout.addWidget(self.afterLabel)

        self.afterEdit = QTextEdit(self.detailArea)
        self.afterEdit.setObjectName(u"afterEdit")
        self.afterEdit.setReadOnly(True)
        self.afterEdit.setTabChangesFocus(True)

        self.detailLayout.addWidget(self.afterEdit)

        self.maskLayout = QHBoxLayout()
        self.maskLayout.setSpacing(6)
        self.maskLayout.setObjectName(u"maskLayout")
        self.maskLayout.setContentsMargins(0, 0, 0, 0)
        self.maskButton = QPushButton(self.detailArea)
        self.maskButton.setObjectName(u"maskButton")
        self.maskButton.setAutoDefault(False)

        self.maskLayout.addWidget(self.maskButton)

        self.maskedLabel = QLabel(self.detailArea)
        self.maskedLabel.setObjectName(u"maskedLabel")
        self.maskedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.maskLayout.addWidget(self.maskedLabel)

        self.maskSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.maskLayout.addItem(self.maskSpacer)

        self.withdrawButton = QPushButton(self.detailArea)
        self.withdrawButton.setObjectName(u"withdrawButton")
        self.withdrawButton.setAutoDefault(False)

        self.maskLayout.addWidget(self.withdrawButton)


        self.detailLayout.addLayout(self.maskLayout)

        self.keepLayout = QHBoxLayout()
        self.keepLayout.setSpacing(6)
        self.keepLayout.setObjectName(u"keepLayout")
        self.keepLayout.setContentsMargins(0, 0, 0, 0)
        self.keepButton = QPushButton(self.detailArea)
        self.keepButton.setObjectName(u"keepButton")
        self.keepButton.setAutoDefault(False)

        self.keepLayout.addWidget(self.keepButton)

        self.groundEdit = QLineEdit(self.detailArea)
        self.groundEdit.setObjectName(u"groundEdit")
        self.groundEdit.setMaxLength(200)

        self.keepLayout.addWidget(self.groundEdit)


        self.detailLayout.addLayout(self.keepLayout)

        self.rewordLayout = QHBoxLayout()
        self.rewordLayout.setSpacing(6)
        self.rewordLayout.setObjectName(u"rewordLayout")
        self.rewordLayout.setContentsMargins(0, 0, 0, 0)
        self.rewordButton = QPushButton(self.detailArea)
        self.rewordButton.setObjectName(u"rewordButton")
        self.rewordButton.setAutoDefault(False)

        self.rewordLayout.addWidget(self.rewordButton)

        self.rewordEdit = QPlainTextEdit(self.detailArea)
        self.rewordEdit.setObjectName(u"rewordEdit")
        self.rewordEdit.setTabChangesFocus(True)

        self.rewordLayout.addWidget(self.rewordEdit)


        self.detailLayout.addLayout(self.rewordLayout)

        self.sameKindCheck = QCheckBox(self.detailArea)
        self.sameKindCheck.setObjectName(u"sameKindCheck")

        self.detailLayout.addWidget(self.sameKindCheck)

        self.problemLabel = QLabel(self.detailArea)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)

        self.detailLayout.addWidget(self.problemLabel)

        self.splitter.addWidget(self.detailArea)

        self.dialogLayout.addWidget(self.splitter)

        self.nothingArea = EmptyState(PrivacyDialog)
        self.nothingArea.setObjectName(u"nothingArea")

        self.dialogLayout.addWidget(self.nothingArea)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.deciderLabel = QLabel(PrivacyDialog)
        self.deciderLabel.setObjectName(u"deciderLabel")
        self.deciderLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.footLayout.addWidget(self.deciderLabel)

        self.deciderEdit = QLineEdit(PrivacyDialog)
        self.deciderEdit.setObjectName(u"deciderEdit")
        self.deciderEdit.setMaxLength(40)
        self.deciderEdit.setMaximumSize(QSize(140, 16777215))

        self.footLayout.addWidget(self.deciderEdit)

        self.undoButton = QPushButton(PrivacyDialog)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setAutoDefault(False)

        self.footLayout.addWidget(self.undoButton)

        self.sheetButton = QPushButton(PrivacyDialog)
        self.sheetButton.setObjectName(u"sheetButton")
        self.sheetButton.setAutoDefault(False)

        self.footLayout.addWidget(self.sheetButton)

        self.toldLabel = QLabel(PrivacyDialog)
        self.toldLabel.setObjectName(u"toldLabel")
        self.toldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.toldLabel.setWordWrap(True)

        self.footLayout.addWidget(self.toldLabel)

        self.buttonBox = QDialogButtonBox(PrivacyDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.footLayout.addWidget(self.buttonBox)

        self.footLayout.setStretch(4, 1)

        self.dialogLayout.addLayout(self.footLayout)

        self.dialogLayout.setStretch(1, 1)
        self.dialogLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.beforeLabel.setBuddy(self.beforeEdit)
        self.deciderLabel.setBuddy(self.deciderEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrivacyDialog)

        QMetaObject.connectSlotsByName(PrivacyDialog)
    # setupUi

    def retranslateUi(self, PrivacyDialog):
        PrivacyDialog.setWindowTitle(QCoreApplication.translate("PrivacyDialog", u"\u4e2a\u4eba\u4fe1\u606f\u9010\u6761\u5904\u7406", None))
#if QT_CONFIG(accessibility)
        self.summaryLabel.setAccessibleName(QCoreApplication.translate("PrivacyDialog", u"\u8fd8\u6709\u591a\u5c11\u6ca1\u6709\u51b3\u5b9a", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.matterTree.setAccessibleName(QCoreApplication.translate("PrivacyDialog", u"\u4e2a\u4eba\u4fe1\u606f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.reasonLabel.setAccessibleName(QCoreApplication.translate("PrivacyDialog", u"\u4e3a\u4ec0\u4e48\u8981\u5904\u7406", None))
#endif // QT_CONFIG(accessibility)
        self.beforeLabel.setText(QCoreApplication.translate("PrivacyDialog", u"\u539f\u53e5", None))
#if QT_CONFIG(accessibility)
        self.beforeEdit.setAccessibleName(QCoreApplication.translate("PrivacyDialog", u"\u539f\u53e5", None))
#endif // QT_CONFIG(accessibility)
        self.afterLabel.setText(QCoreApplication.translate("PrivacyDialog", u"\u516c\u5f00\u65f6", None))
#if QT_CONFIG(accessibility)
        self.afterEdit.setAccessibleName(QCoreApplication.translate("PrivacyDialog", u"\u516c\u5f00\u65f6\u7684\u53e5\u5b50", None))
#endif // QT_CONFIG(accessibility)
        self.maskButton.setText(QCoreApplication.translate("PrivacyDialog", u"\u906e\u76d6(&M)", None))
#if QT_CONFIG(accessibility)
        self.maskedLabel.setAccessibleName(QCoreApplication.translate("PrivacyDialog", u"\u906e\u76d6\u540e\u5199\u4f5c", None))
#endif // QT_CONFIG(accessibility)
        self.withdrawButton.setText(QCoreApplication.translate("PrivacyDialog", u"\u64a4\u56de\u51b3\u5b9a(&T)", None))
        self.keepButton.setText(QCoreApplication.translate("PrivacyDialog", u"\u4fdd\u7559(&K)", None))
        self.groundEdit.setPlaceholderText(QCoreApplication.translate("PrivacyDialog", u"\u4f9d\u636e\uff0c\u5fc5\u586b\uff0c\u5370\u5728\u5ba1\u7b7e\u5355\u4e0a", None))
#if QT_CONFIG(accessibility)
        self.groundEdit.setAccessibleName(QCoreApplication.translate("PrivacyDialog", u"\u4fdd\u7559\u7684\u4f9d\u636e", None))
#endif // QT_CONFIG(accessibility)
        self.rewordButton.setText(QCoreApplication.translate("PrivacyDialog", u"\u6539\u5199(&R)", None))
#if QT_CONFIG(accessibility)
        self.rewordEdit.setAccessibleName(QCoreApplication.translate("PrivacyDialog", u"\u6539\u5199\u540e\u7684\u53e5\u5b50", None))
#endif // QT_CONFIG(accessibility)
        self.sameKindCheck.setText(QCoreApplication.translate("PrivacyDialog", u"\u906e\u76d6\u3001\u4fdd\u7559\u65f6\uff0c\u628a\u6ca1\u6709\u51b3\u5b9a\u7684\u540c\u7c7b\u4e00\u5e76\u5904\u7406(&A)", None))
#if QT_CONFIG(accessibility)
        self.problemLabel.setAccessibleName(QCoreApplication.translate("PrivacyDialog", u"\u63d0\u793a", None))
#endif // QT_CONFIG(accessibility)
        self.deciderLabel.setText(QCoreApplication.translate("PrivacyDialog", u"\u51b3\u5b9a\u4eba(&P)", None))
        self.undoButton.setText(QCoreApplication.translate("PrivacyDialog", u"\u64a4\u9500\u4e00\u6b65(&Z)", None))
        self.sheetButton.setText(QCoreApplication.translate("PrivacyDialog", u"\u5bfc\u51fa\u5ba1\u7b7e\u5355(&S)\u2026", None))
#if QT_CONFIG(accessibility)
        self.toldLabel.setAccessibleName(QCoreApplication.translate("PrivacyDialog", u"\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

