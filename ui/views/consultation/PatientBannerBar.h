// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/PatientBanner.h"
#include "theme/Tone.h"

#include <QFrame>
#include <QTimer>

#include <functional>

namespace rooftree::ui {

class Button;
class FlowLayout;
class PlainLabel;

/// Who this page is about, always in sight, and how long the page has been open.
class PatientBannerBar final : public QFrame {
    Q_OBJECT

public:
    explicit PatientBannerBar(QWidget* parent = nullptr);

    void show(const presentation::PatientBanner& banner);

    /// `seconds` is asked once a second; the time is quiet and never counts down.
    void startTimer(std::function<qint64()> seconds);

    [[nodiscard]] QString identity() const;

Q_SIGNALS:
    /// Wish: turn the screen to the patient.
    void togetherRequested();

private:
    void refreshTimer();
    void addChip(const QString& words, Tone tone);

    FlowLayout* m_row = nullptr;
    PlainLabel* m_name = nullptr;
    PlainLabel* m_born = nullptr;
    PlainLabel* m_number = nullptr;
    Button* m_together = nullptr;
    PlainLabel* m_time = nullptr;
    PlainLabel* m_timer = nullptr;
    std::vector<QWidget*> m_chips;
    QTimer m_ticks;
    std::function<qint64()> m_seconds;
};

}
