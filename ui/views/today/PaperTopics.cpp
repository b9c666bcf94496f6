// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/PaperTopics.h"

#include "domain/common/Text.h"
#include "presentation/agenda/PaperTopicList.h"
#include "theme/Spacing.h"
#include "widgets/TableView.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kVisibleRows = 8;

}

using presentation::PaperTopicList;

PaperTopics::PaperTopics(PaperTopicList& list, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_table(new TableView(tr("Topics of the paper")))
    , m_ownWords(new QLineEdit)
{
    m_table->setObjectName(u"paperTopicTable"_s);
    m_table->setModel(&m_list);
    m_table->setStretchColumn(PaperTopicList::Topic);
    m_table->setVisibleRows(kVisibleRows);
    m_table->installEventFilter(this);
    m_ownWords->setObjectName(u"ownWordsEdit"_s);
    m_ownWords->setAccessibleName(tr("A topic in the patient's own words"));
    m_ownWords->setPlaceholderText(tr("In the patient's own words, then Enter"));
    m_ownWords->setMaxLength(domain::kKioskTextLimit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_table);
    column->addWidget(m_ownWords);
    setFocusProxy(m_table);
    connect(m_ownWords, &QLineEdit::returnPressed, this, &PaperTopics::addOwnWords);
}

bool PaperTopics::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && handleKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool PaperTopics::handleKey(int key)
{
    const int row = m_table->currentRow();
    if (key == Qt::Key_Space) {
        m_list.toggle(row);
        return true;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        m_list.setRank(row, key - Qt::Key_0);
        return true;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        m_list.clear(row);
        return true;
    }
    return false;
}

void PaperTopics::addOwnWords()
{
    const int row = m_list.addWords(m_ownWords->text());
    m_ownWords->clear();
    if (row < 0)
        return;
    // The number beside it is the next key.
    m_table->setCurrentIndex(m_list.index(row, PaperTopicList::Mark));
    m_table->setFocus(Qt::OtherFocusReason);
}

}
