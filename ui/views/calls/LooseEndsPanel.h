// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Result.h"

#include <QWidget>

namespace rooftree::presentation {
class LooseEndsModel;
}

namespace rooftree::ui {

class Button;
class PlainLabel;
class TableView;

/// How many open plans and promises nobody looks after, in one line, and the list behind it.
class LooseEndsPanel final : public QWidget {
    Q_OBJECT

public:
    enum class Shows {
        Line, ///< the list on request
        List
    };

    LooseEndsPanel(presentation::LooseEndsModel& model, Shows shows, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Enter on a line, where this role may.
    void openRequested(rooftree::domain::PatientId patient);
    void refused(const rooftree::domain::Error& error);

private:
    void buildLayout();
    void open();
    void onRefreshed();
    void toggle();

    presentation::LooseEndsModel& m_model;
    bool m_isOpen;
    const bool m_isLine;
    PlainLabel* m_summary = nullptr;
    Button* m_toggle = nullptr;
    TableView* m_view = nullptr;
};

}
