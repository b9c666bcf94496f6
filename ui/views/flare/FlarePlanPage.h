// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/flare/FlarePlanModel.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace rooftree::ui {

class Banner;
class Button;
class ChoiceChips;
class Dialogs;
class DraftBar;
class FlareZoneCard;
class PlainLabel;
class ScrollPage;

/// The plan for flare-ups of one patient, in the place of the visit's columns: what was said last
/// time, colour by colour, to be changed, saved and printed.
class FlarePlanPage final : public QWidget {
    Q_OBJECT

public:
    FlarePlanPage(presentation::FlarePlanModel& model, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Shows this shape; the keyboard goes to its first field once it is read.
    void open(const QString& shape, bool goesOn = false);
    void focusFirst();
    void save();
    void print();
    /// One of the versions that were given; a null `issued` gives the newest.
    void printFrom(const QString& shape, const QUuid& issued, documents::Rendering rendering);

    /// What the patient needs to be able to read it.
    void setSuggested(documents::Rendering rendering) { m_suggested = rendering; }

    [[nodiscard]] Banner* banner() const;

Q_SIGNALS:
    void leaveRequested();
    /// Said by whoever is in sight when this page is not.
    void said(const QString& sentence);
    void failed(const rooftree::domain::Error& error);
    void recordChanged();

private:
    void buildLayout();
    void buildApproval();
    [[nodiscard]] QWidget* buildActs();
    void bindModel();
    void onOpened();
    void rebuildZones();
    void load();
    void refresh();
    void say(const QString& sentence);
    void onRefused(const domain::Error& error);
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] std::optional<QString> pickFile(documents::Rendering rendering);

    presentation::FlarePlanModel& m_model;
    Dialogs& m_dialogs;
    documents::Rendering m_suggested = documents::Rendering::A4;
    ScrollPage* m_page = nullptr;
    ChoiceChips* m_shapes = nullptr;
    PlainLabel* m_state = nullptr;
    PlainLabel* m_unverified = nullptr;
    PlainLabel* m_source = nullptr;
    DraftBar* m_draftBar = nullptr;
    QVBoxLayout* m_zoneColumn = nullptr;
    QString m_builtFor; ///< whose fields stand there
    std::vector<FlareZoneCard*> m_zones;
    QWidget* m_approvalCard = nullptr;
    QCheckBox* m_approved = nullptr;
    PlainLabel* m_printHint = nullptr;
    Button* m_save = nullptr;
    Button* m_print = nullptr;
    Button* m_printLarge = nullptr;
};

}
