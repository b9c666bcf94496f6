// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/CompositionRoot.h"
#include "views/shell/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace rooftree::desktop {

class TourMachine;

/// Walks through every place of the demo practice in the three looks, at 1366 x 768 and once with
/// text at 200 %, and leaves a picture of each. Needs no display.
class Tour final : public QObject {
    Q_OBJECT

public:
    /// With `onlyLook` the pictures are drawn in that look alone.
    Tour(CompositionRoot& root, TourMachine& machine, const QString& folder,
        const QString& onlyLook = {}, QObject* parent = nullptr);

    void start();

    /// Files written, in order.
    [[nodiscard]] const QStringList& files() const { return m_files; }

Q_SIGNALS:
    void finished();
    void failed(const QString& sentence);

private:
    struct Look {
        QString name;
        ui::ThemeMode mode;
        double scale = 1.0;
    };

    /// One picture: a name and the way to what it shows.
    struct Scene {
        QString name;
        std::function<void()> go;
    };

    using Step = std::function<void()>;

    [[nodiscard]] std::vector<Look> looks() const;
    void planStrangers();
    void planClinician();
    void planManager();
    void planAccount();
    void addPeopleScenes(std::vector<Scene>& scenes);
    void planScenes(const std::vector<Scene>& scenes);
    void planSignIn(const QString& role);
    void planDocuments();
    /// What a patient sees in the waiting room, page by page.
    void planKiosk(const Look& look, int timesLarger);
    void planTap(const QString& button);
    void planTakeBack();
    /// The consultation that follows, to the printed plan.
    void planVisit();
    void planWaitingRoom();
    [[nodiscard]] std::vector<Scene> placeScenes();
    void press(const QString& place, const QString& button);
    void type(const QString& field, const QString& words);
    void plan(Step step);
    void next();
    void settle(int rounds, Step then);
    void wear(const Look& look);
    void take(const QString& name);
    void takeOf(QWidget& window, const QString& name);
    void write(const QString& name, const QByteArray& bytes);

    [[nodiscard]] ui::MainWindow& window() const { return m_root.window(); }

    /// The view-model of a place that was entered.
    template <class Model> [[nodiscard]] Model& find() const
    {
        return *window().template findChild<Model*>();
    }

    CompositionRoot& m_root;
    TourMachine& m_machine;
    QDir m_folder;
    QString m_onlyLook;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    QStringList m_files;
    QTemporaryDir m_scratch;
};

/// The program as `rooftree --tour DIR`; returns its exit status.
[[nodiscard]] int runTour(QApplication& application, const Options& options);

}
