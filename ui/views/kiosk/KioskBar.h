// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "theme/ApplyTheme.h"

#include <QWidget>

#include <vector>

namespace rooftree::ui {

class Button;
class PlainLabel;
class StepHeader;

/// The top of every kiosk page: where the patient is, how it looks, help, and the way out for
/// staff. Always the same buttons in the same places.
class KioskBar final : public QWidget {
    Q_OBJECT

public:
    explicit KioskBar(presentation::KioskModel& model, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void textSizeRequested();
    void contrastRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Choice {
        Button* button = nullptr;
        QString words;
        QString icon;
        int keepsWords = 0; ///< how long, where room gets short
    };

    void refreshHelp();
    void showHelpSaid(bool isSaid);
    void onAloud();
    void refreshVoice();
    Button* addButton(const QString& words, const QString& icon, const QString& objectName);
    void keepWords(const Button* button, int howLong);
    void fit();
    /// Words only on the buttons that keep them so long.
    [[nodiscard]] int widthWith(int howLong);
    static void showWords(const Choice& choice, bool shown);

    presentation::KioskModel& m_model;
    std::vector<Choice> m_choices;
    StepHeader* m_steps = nullptr;
    bool m_hasSteps = false; ///< the page stands in the row of steps
    PlainLabel* m_helpSaid = nullptr;
    Button* m_aloud = nullptr;
    Button* m_help = nullptr;
};

}
