// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SearchBox.h"

#include "theme/IconLoader.h"
#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"
#include "widgets/TwoLineDelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kRowsShown = 8;

}

SearchBox::SearchBox(QWidget* parent) : QWidget(parent)
{
    buildLayout();
    bind();
}

void SearchBox::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"searchEdit"_s);
    m_edit->setAccessibleName(tr("Search"));
    m_edit->setClearButtonEnabled(false);
    m_edit->addAction(IconLoader::icon(u"search"_s, ColourRole::Muted), QLineEdit::LeadingPosition);
    column->addWidget(m_edit);
    setFocusProxy(m_edit);

    m_popup = new QFrame(this);
    m_popup->setProperty("popup", true);
    m_popup->setObjectName(u"searchPopup"_s);
    auto* inside = new QVBoxLayout(m_popup);
    inside->setContentsMargins(space(1), space(1), space(1), space(1));
    m_list = new QListView;
    m_list->setObjectName(u"searchList"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setProperty("framed", false);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_delegate = new TwoLineDelegate(this);
    m_list->setItemDelegate(m_delegate);
    m_none = new PlainLabel(tr("Nothing found"), TextRole::Muted);
    m_none->setMargin(space(2));
    inside->addWidget(m_list);
    inside->addWidget(m_none);
    m_popup->hide();
}

void SearchBox::bind()
{
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &SearchBox::onTyped);
    connect(m_list, &QListView::clicked, this, &SearchBox::choose);
}

void SearchBox::setModel(QAbstractItemModel* model)
{
    m_model = model;
    useModel(model);
    // Answers may come after the key that asked for them.
    connect(model, &QAbstractItemModel::modelReset, this, &SearchBox::showAnswers);
}

void SearchBox::setRecentModel(QAbstractItemModel* model)
{
    m_recent = model;
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (isOpen() && m_list->model() == m_recent)
            showRecent();
    });
}

void SearchBox::useModel(QAbstractItemModel* model)
{
    if (m_list->model() == model)
        return;
    auto* before = m_list->selectionModel();
    m_list->setModel(model);
    if (before)
        before->deleteLater();
}

void SearchBox::forgetLast() { m_last.clear(); }

void SearchBox::setSecondLineRole(int role) { m_delegate->setSecondLineRole(role); }

void SearchBox::setPlaceholderText(const QString& text) { m_edit->setPlaceholderText(text); }

void SearchBox::setNoAnswerText(const QString& text) { m_none->setText(text); }

QString SearchBox::query() const { return m_edit->text().trimmed(); }

bool SearchBox::isOpen() const { return !m_popup->isHidden(); }

void SearchBox::activate()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBox::clear()
{
    const bool said = !m_edit->text().isEmpty();
    if (!query().isEmpty())
        m_last = query();
    m_edit->clear();
    close();
    if (said)
        Q_EMIT queryChanged(QString());
}

void SearchBox::onTyped()
{
    // The recent ones are no answer to what is typed now.
    if (query().isEmpty() || m_list->model() != m_model)
        close();
    Q_EMIT queryChanged(query());
}

void SearchBox::showAnswers()
{
    if (query().isEmpty() || !m_edit->hasFocus()) {
        close();
        return;
    }
    useModel(m_model);
    showList();
}

void SearchBox::showList()
{
    m_list->setVisible(answers() > 0);
    m_none->setVisible(answers() == 0);
    placeList();
    m_popup->show();
    m_popup->raise();
    if (answers() > 0)
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
}

void SearchBox::showRecent()
{
    if (!m_recent || m_recent->rowCount() == 0) {
        close();
        return;
    }
    useModel(m_recent);
    showList();
}

void SearchBox::recallLast()
{
    if (m_last.isEmpty())
        return;
    m_edit->setText(m_last);
    onTyped();
}

void SearchBox::close() { m_popup->hide(); }

int SearchBox::answers() const { return m_list->model() ? m_list->model()->rowCount() : 0; }

void SearchBox::placeList()
{
    if (m_popup->parentWidget() != window())
        m_popup->setParent(window());
    const QPoint below = mapTo(window(), QPoint(0, height() + space(1)));
    const int row = answers() > 0 ? m_list->sizeHintForRow(0) : 0;
    const int wanted = answers() > 0 ? qMin(answers(), kRowsShown) * row + space(3)
                                     : m_none->heightForWidth(width()) + space(3);
    const int room = window()->height() - below.y() - space(2);
    m_popup->setGeometry(QRect(below, QSize(width(), qMin(wanted, room))));
}

void SearchBox::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QPersistentModelIndex kept(index);
    close();
    Q_EMIT resultChosen(kept);
}

void SearchBox::moveBy(int step)
{
    if (answers() == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + step, answers() - 1);
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
}

bool SearchBox::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (isOpen())
            moveBy(1);
        else if (query().isEmpty())
            showRecent();
        else
            showAnswers();
        return true;
    case Qt::Key_Up:
        if (!isOpen() && query().isEmpty())
            recallLast();
        else
            moveBy(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen() && answers() > 0)
            choose(m_list->currentIndex());
        else if (isOpen())
            Q_EMIT noneChosen(query());
        return true;
    case Qt::Key_Escape:
        if (isOpen() && m_edit->text().isEmpty())
            close();
        else if (m_edit->text().isEmpty())
            Q_EMIT leaveRequested();
        else
            clear();
        return true;
    default:
        return false;
    }
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    // Esc is also the shell's way to this box: while it has the focus the key is ours.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut)
        close();
    return QWidget::eventFilter(watched, event);
}

}
