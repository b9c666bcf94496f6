// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>
#include <optional>

namespace rooftree::ui {

class PlainLabel;

/// A date typed as people type it ("14/3/47", "tomorrow", "2w"). What was understood shows at once
/// at the right; on leaving the field it becomes the text. What is not understood stays as it was
/// typed.
class DateField final : public QLineEdit {
    Q_OBJECT

public:
    using Parser = std::function<std::optional<QDate>(const QString&)>;
    using Formatter = std::function<QString(QDate)>;

    explicit DateField(QWidget* parent = nullptr);

    /// The rule that reads what was typed. Without one nothing is understood.
    void setParser(Parser parser);
    /// How a date is written; "14 Mar 1947" unless told otherwise.
    void setFormatter(Formatter formatter);

    /// The date that the present text means.
    [[nodiscard]] std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);

    /// Whether there is text that means no date.
    [[nodiscard]] bool isUnclear() const;

Q_SIGNALS:
    /// The meaning of the text changed by an edit; ask date().
    void dateChanged();
    /// The field was left with text that means no date.
    void notUnderstood(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void onTextChanged();
    void onEditingFinished();
    void placeMeaning();

    Parser m_parser;
    Formatter m_formatter;
    std::optional<QDate> m_known;
    QString m_knownText;
    std::optional<QDate> m_last;
    PlainLabel* m_meaning = nullptr;
};

}
