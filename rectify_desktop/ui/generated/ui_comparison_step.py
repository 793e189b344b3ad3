# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'comparison_step.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout)

from rectify_desktop.ui.intake.comparison_view import ComparisonView
from rectify_desktop.ui.intake.match_chips import MatchChips
from rectify_desktop.ui.widgets.text_comparison import TextComparison

class Ui_ComparisonStep(object):
    def setupUi(self, ComparisonStep):
        if not ComparisonStep.objectName():
            ComparisonStep.setObjectName(u"ComparisonStep")
        self.comparisonLayout = QVBoxLayout(ComparisonStep)
        self.comparisonLayout.setSpacing(6)
        self.comparisonLayout.setObjectName(u"comparisonLayout")
        self.comparisonLayout.setContentsMargins(0, 2, 0, 4)
        self.ruleLabel = QLabel(ComparisonStep)
        self.ruleLabel.setObjectName(u"ruleLabel")
        self.ruleLabel.setTextFormat(Qt.PlainText)
        self.ruleLabel.setWordWrap(True)

        self.comparisonLayout.addWidget(self.ruleLabel)

        self.choiceLayout = QHBoxLayout()
        self.choiceLayout.setSpacing(4)
        self.choiceLayout.setObjectName(u"choiceLayout")
        self.matchChips = MatchChips(ComparisonStep)
        self.matchChips.setObjectName(u"matchChips")

        self.choiceLayout.addWidget(self.matchChips)

        self.choiceSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choiceLayout.addItem(self.choiceSpacer)

        self.takenLabel = QLabel(ComparisonStep)
        self.takenLabel.setObjectName(u"takenLabel")
        self.takenLabel.setTextFormat(Qt.PlainText)

        self.choiceLayout.addWidget(self.takenLabel)

        self.takeAllButton = QPushButton(ComparisonStep)
        self.takeAllButton.setObjectName(u"takeAllButton")
        self.takeAllButton.setAutoDefault(False)

        self.choiceLayout.addWidget(self.takeAllButton)

        self.takeNoneButton = QPushButton(ComparisonStep)
        self.takeNoneButton.setObjectName(u"takeNoneButton")
        self.takeNoneButton.setAutoDefault(False)

        self.choiceLayout.addWidget(self.takeNoneButton)


        self.comparisonLayout.addLayout(self.choiceLayout)

        self.comparisonSplitter = QSplitter(ComparisonStep)
        self.comparisonSplitter.setObjectName(u"comparisonSplitter")
        self.comparisonSplitter.setOrientation(Qt.Vertical)
        self.comparisonSplitter.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.comparisonSplitter.sizePolicy().hasHeightForWidth())
        self.comparisonSplitter.setSizePolicy(sizePolicy)
        self.comparisonView = ComparisonView(self.comparisonSplitter)
        self.comparisonView.setObjectName(u"comparisonView")
        self.comparisonSplitter.addWidget(self.comparisonView)
        self.textComparison = TextComparison(self.comparisonSplitter)
        self.textComparison.setObjectName(u"textComparison")
        self.comparisonSplitter.addWidget(self.textComparison)

        self.comparisonLayout.addWidget(self.comparisonSplitter)


        self.retranslateUi(ComparisonStep)

        QMetaObject.connectSlotsByName(ComparisonStep)
    # setupUi

    def retranslateUi(self, ComparisonStep):
        self.ruleLabel.setText(QCoreApplication.translate("ComparisonStep", u"\u52fe\u9009\u7684\u624d\u5199\u5165\u53f0\u8d26\u3002\u7a7a\u767d\u4e0d\u8986\u76d6\uff0c\u53f0\u8d26\u6709\u800c\u6765\u6e90\u6ca1\u6709\u7684\u4e0d\u5220\u9664\uff1b\u53f0\u8d26\u5df2\u586b\u7684\u5185\u5bb9\u548c\u6574\u6539\u7ed3\u679c\uff0c\u9ed8\u8ba4\u4e0d\u6539\u3002", None))
        self.takeAllButton.setText(QCoreApplication.translate("ComparisonStep", u"\u5168\u9009(&A)", None))
#if QT_CONFIG(tooltip)
        self.takeAllButton.setToolTip(QCoreApplication.translate("ComparisonStep", u"\u6574\u6539\u7ed3\u679c\u4e0d\u5728\u5176\u5185\uff0c\u987b\u9010\u6761\u52fe\u9009", None))
#endif // QT_CONFIG(tooltip)
        self.takeNoneButton.setText(QCoreApplication.translate("ComparisonStep", u"\u5168\u4e0d\u9009(&N)", None))
#if QT_CONFIG(accessibility)
        self.comparisonView.setAccessibleName(QCoreApplication.translate("ComparisonStep", u"\u4e0e\u53f0\u8d26\u6bd4\u8f83", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

