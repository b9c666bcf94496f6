// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "views/kiosk/KioskPageView.h"

class QGridLayout;

namespace rooftree::ui {

class PlainLabel;

/// The six digits of a slip, then the month and the day somebody was born in and on, each by
/// tapping. Nothing here says whether any of it is right.
class KioskCodePage final : public KioskPageView {
    Q_OBJECT

public:
    explicit KioskCodePage(presentation::KioskModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QStringList spoken() const override;
    void focusFirst() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Codes have the same digit twice: whoever taps it twice on purpose is slower than this.
    static constexpr qint64 kSameDigitMs = 150;

    [[nodiscard]] QGridLayout* grid(QWidget* step, const QString& sentence);
    [[nodiscard]] QWidget* makeDigits();
    [[nodiscard]] QWidget* makeMonths();
    [[nodiscard]] QWidget* makeDays();
    void tapDigit(int digit);
    void addDigit(int digit);
    void removeDigit();
    void refresh();

    presentation::KioskModel& m_model;
    presentation::SameTapGuard m_taps { kSameDigitMs };
    QString m_digits;
    int m_month = 0;
    QStringList m_sentences; ///< of the steps
    PlainLabel* m_shown = nullptr;
    QList<QWidget*> m_steps; ///< one in sight: a stack is as high as the tallest
    int m_step = -1;
};

}
