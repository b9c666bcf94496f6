// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/PaletteBox.h"

#include "presentation/acts/PaletteModel.h"
#include "theme/IconLoader.h"
#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"
#include "widgets/TwoLineDelegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kWidthUnits = 150;
    constexpr int kRowsShown = 9;
    constexpr int kPage = 8;

}

using presentation::PaletteModel;

PaletteBox::PaletteBox(PaletteModel& model, QWidget& frame) : QFrame(&frame), m_model(model)
{
    setProperty("popup", true);
    setObjectName(u"palette"_s);
    setAccessibleName(tr("People, places and acts"));
    buildLayout();
    hide();
    frame.installEventFilter(this);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, &m_model, &PaletteModel::setQuery);
    connect(&m_model, &PaletteModel::modelReset, this, &PaletteBox::showRows);
    connect(&m_model, &PaletteModel::answered, this, &PaletteBox::showRows);
    connect(m_list, &QListView::clicked, this, &PaletteBox::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &PaletteBox::sayCurrent);
}

void PaletteBox::buildLayout()
{
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->setAccessibleName(tr("A person, a place or an act"));
    m_edit->setPlaceholderText(tr("A person, a place or an act"));
    m_edit->addAction(IconLoader::icon(u"search"_s, ColourRole::Muted), QLineEdit::LeadingPosition);
    m_list = new QListView;
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What is meant"));
    m_list->setProperty("framed", false);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* delegate = new TwoLineDelegate(this);
    delegate->setSecondLineRole(PaletteModel::DetailRole);
    delegate->setTrailingRole(PaletteModel::KeysRole);
    m_list->setItemDelegate(delegate);
    m_list->setModel(&m_model);
    m_none = new PlainLabel(tr("Nothing found. Fewer letters find more."), TextRole::Muted);
    m_none->setMargin(space(2));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(2), space(2), space(2), space(2));
    column->setSpacing(space(2));
    column->addWidget(m_edit);
    column->addWidget(m_list);
    column->addWidget(m_none);
}

int PaletteBox::rows() const { return m_model.rowCount(); }

void PaletteBox::open()
{
    if (isHidden())
        m_before = window()->focusWidget();
    m_edit->clear();
    show();
    raise();
    showRows();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void PaletteBox::leave()
{
    if (isHidden())
        return;
    hideBox();
    Q_EMIT closed();
}

void PaletteBox::hideBox()
{
    const bool hasKeyboard = m_edit->hasFocus();
    const auto before = std::exchange(m_before, nullptr);
    hide();
    m_edit->clear();
    if (hasKeyboard && before)
        before->setFocus(Qt::OtherFocusReason);
}

void PaletteBox::showRows()
{
    if (isHidden())
        return;
    m_list->setVisible(rows() > 0);
    m_none->setVisible(rows() == 0);
    if (rows() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0, 0));
    fit();
}

void PaletteBox::fit()
{
    const auto& over = *parentWidget();
    const int width = qMin(space(kWidthUnits), over.width() - 2 * space(4));
    const int row = rows() > 0 ? m_list->sizeHintForRow(0) : m_none->heightForWidth(width);
    const int around = m_edit->sizeHint().height() + 8 * space(1);
    const int top = space(12);
    const int room = over.height() - top - space(4);
    const int wanted = around + qMax(1, qMin(rows(), kRowsShown)) * row;
    setGeometry((over.width() - width) / 2, top, width, qMin(wanted, room));
}

void PaletteBox::moveBy(int step)
{
    if (rows() == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + step, rows() - 1);
    m_list->setCurrentIndex(m_model.index(row, 0));
}

void PaletteBox::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    // First, so that the act finds the keyboard where it was.
    hideBox();
    Q_EMIT chosen(row);
    Q_EMIT closed();
}

void PaletteBox::sayCurrent()
{
    // The keyboard stays in the line, so a screen reader hears of the row as what the line means.
    m_edit->setAccessibleDescription(
        m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent changed(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool PaletteBox::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        moveBy(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        moveBy(key == Qt::Key_PageDown ? kPage : -kPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool PaletteBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && !isHidden())
            fit();
        if (event->type() == QEvent::Hide)
            leave();
        return QFrame::eventFilter(watched, event);
    }
    const auto type = event->type();
    if (type == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (type == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    // Another window in front changes nothing; another box of this one does.
    if (type == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        leave();
    return QFrame::eventFilter(watched, event);
}

void PaletteBox::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_edit && !isHidden())
        fit();
}

}
