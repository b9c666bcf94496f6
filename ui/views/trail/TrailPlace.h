// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "views/Place.h"

namespace rooftree::presentation {
class TrailModel;
}

namespace rooftree::ui {

class AnchorPage;
class ChoiceChips;
class Dialogs;
class ScrollPage;
class TableView;
class TrailEventsPage;

/// What was done: the audit trail for the manager and the auditor.
class TrailPlace final : public Place {
    Q_OBJECT

public:
    TrailPlace(presentation::TrailModel& model, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] domain::Action requiredAction() const override
    {
        return domain::Action::SeeTrail;
    }

    void activate() override;
    void focusFirst() override;

private:
    void buildLayout(Dialogs& dialogs);
    [[nodiscard]] QWidget* unusualPage();
    void addPart(const QString& key, const QString& words, QWidget* page);
    void bindModel();
    void onPart();
    void onUnusual();
    void onHead();
    void onFailed(const domain::Error& error);

    presentation::TrailModel& m_model;
    ScrollPage* m_page = nullptr;
    ChoiceChips* m_parts = nullptr;
    TrailEventsPage* m_events = nullptr;
    TableView* m_unusual = nullptr;
    QWidget* m_nothingUnusual = nullptr;
    AnchorPage* m_anchor = nullptr;
    QMap<QString, QWidget*> m_partPages;
    QString m_part;
};

}
