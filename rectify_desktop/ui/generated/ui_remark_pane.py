# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'remark_pane.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_RemarkPane(object):
    def setupUi(self, RemarkPane):
        if not RemarkPane.objectName():
            RemarkPane.setObjectName(u"RemarkPane")
        RemarkPane.resize(390, 600)
        self.remarkLayout = QVBoxLayout(RemarkPane)
        self.remarkLayout.setSpacing(0)
        self.remarkLayout.setObjectName(u"remarkLayout")
        self.remarkLayout.setContentsMargins(0, 0, 0, 0)
        self.remarkHintLabel = QLabel(RemarkPane)
        self.remarkHintLabel.setObjectName(u"remarkHintLabel")
        self.remarkHintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.remarkHintLabel.setWordWrap(True)

        self.remarkLayout.addWidget(self.remarkHintLabel)

        self.remarkList = QListWidget(RemarkPane)
        self.remarkList.setObjectName(u"remarkList")
        self.remarkList.setFrameShape(QFrame.Shape.NoFrame)
        self.remarkList.setWordWrap(True)
        self.remarkList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.remarkLayout.addWidget(self.remarkList)

        self.remarkVerbLayout = QHBoxLayout()
        self.remarkVerbLayout.setSpacing(6)
        self.remarkVerbLayout.setObjectName(u"remarkVerbLayout")
        self.remarkVerbLayout.setContentsMargins(10, 6, 10, 8)
        self.remarkSpacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remarkVerbLayout.addItem(self.remarkSpacer)

        self.goButton = QPushButton(RemarkPane)
        self.goButton.setObjectName(u"goButton")
        self.goButton.setAutoDefault(False)

        self.remarkVerbLayout.addWidget(self.goButton)


        self.remarkLayout.addLayout(self.remarkVerbLayout)

        QWidget.setTabOrder(self.remarkList, self.goButton)

        self.retranslateUi(RemarkPane)

        QMetaObject.connectSlotsByName(RemarkPane)
    # setupUi

    def retranslateUi(self, RemarkPane):
        self.remarkHintLabel.setText(QCoreApplication.translate("RemarkPane", u"\u5355\u51fb\u770b\u5728\u54ea\u91cc\uff0c\u53cc\u51fb\u6216\u6309Enter\u53bb\u586b\u5199\u3001\u6838\u5bf9", None))
#if QT_CONFIG(accessibility)
        self.remarkList.setAccessibleName(QCoreApplication.translate("RemarkPane", u"\u5f85\u586b\u548c\u8bf7\u6838\u5bf9", None))
#endif // QT_CONFIG(accessibility)
        self.goButton.setText(QCoreApplication.translate("RemarkPane", u"\u53bb\u586b\u5199", None))
#if QT_CONFIG(tooltip)
        self.goButton.setToolTip(QCoreApplication.translate("RemarkPane", u"\u5230\u586b\u5199\u8fd9\u4e00\u5904\u7684\u5730\u65b9\u53bb", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

