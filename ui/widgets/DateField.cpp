// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DateField.h"

#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"

#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

DateField::DateField(QWidget* parent)
    : QLineEdit(parent)
    , m_formatter([](QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); })
    , m_meaning(new PlainLabel(QString(), TextRole::Muted, this))
{
    m_meaning->setWordWrap(false);
    m_meaning->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_meaning->hide();
    setPlaceholderText(tr("for example 14/3/47, tomorrow, 2w"));
    connect(this, &QLineEdit::textChanged, this, &DateField::onTextChanged);
    connect(this, &QLineEdit::editingFinished, this, &DateField::onEditingFinished);
}

void DateField::setParser(Parser parser)
{
    m_parser = std::move(parser);
    onTextChanged();
}

void DateField::setFormatter(Formatter formatter)
{
    m_formatter = std::move(formatter);
    onTextChanged();
}

std::optional<QDate> DateField::date() const
{
    const QString typed = text().trimmed();
    if (m_known && text() == m_knownText)
        return m_known;
    if (typed.isEmpty() || !m_parser)
        return std::nullopt;
    return m_parser(typed);
}

void DateField::setDate(std::optional<QDate> date)
{
    m_known = date;
    m_knownText = date ? m_formatter(*date) : QString();
    setText(m_knownText);
}

bool DateField::isUnclear() const { return !text().trimmed().isEmpty() && !date(); }

void DateField::onTextChanged()
{
    const auto meant = date();
    const QString words = meant ? m_formatter(*meant) : QString();
    m_meaning->setText(words.isEmpty() || words == text() ? QString() : u"= "_s + words);
    placeMeaning();
    if (meant == m_last)
        return;
    m_last = meant;
    Q_EMIT dateChanged();
}

void DateField::onEditingFinished()
{
    if (const auto meant = date())
        setDate(meant);
    else if (isUnclear())
        Q_EMIT notUnderstood(text());
}

void DateField::placeMeaning()
{
    const QSize size = m_meaning->sizeHint();
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const int x = leftToRight ? width() - size.width() - space(3) : space(3);
    m_meaning->setGeometry(QRect(QPoint(x, (height() - size.height()) / 2), size));
    const int typed = fontMetrics().horizontalAdvance(text()) + space(6);
    const bool fits = typed + size.width() + space(3) < width();
    m_meaning->setVisible(!m_meaning->text().isEmpty() && fits);
}

void DateField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeMeaning();
}

void DateField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (m_meaning && event->type() == QEvent::FontChange)
        placeMeaning();
}

}
