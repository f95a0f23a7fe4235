// Profiles: the library, how far each profile is, bringing profiles in and handing them out; the editor in its place.
#pragma once

#include "base/clock.h"
#include "profiles/editing/path.h"
#include "ui/common/state.h"
#include "ui/exporting/profile_to_export.h"
#include "ui/profiles/profile_model.h"
#include "ui/screen.h"

class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace espalier::ui {

class Drafts;
class DropPage;
class DropZone;
class EditorOpener;
class EmptyState;
class ImportActions;
class MessageBar;
class PassingMessage;
class PageHeader;
class ProfileActions;
class ProfileDetail;
class ProfileDrag;
class ProfileTable;
class SelectionBar;
class SplitView;
class TabBar;

class ProfilesScreen : public Screen {
    Q_OBJECT
public:
    ProfilesScreen(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("profiles"); }
    [[nodiscard]] QString title() const override { return tr("Profiles"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("profiles"); }
    [[nodiscard]] Badge badge() const override;
    void onShown() override;
    void open(const Jump& jump) override; // {"profile": id}, {"import": true} or {"drafts": true}
    bool goBack() override;

    void importFiles(const QStringList& paths);
    // Where edits are kept until they are saved. Outlives the screen; null: nowhere.
    void setDrafts(Drafts* drafts);
    [[nodiscard]] EditorOpener& opener() { return *m_opener; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildList();
    void onLoaded();
    void onSelection();
    void select(qint64 id);
    void applyFilter();
    void connectEditor();
    void connectImport(DropPage* library);
    void tell(State state, const QString& what, const QString& why = {});
    void tellFailure(const QString& what, const Error& error);
    [[nodiscard]] QList<qint64> selectedIds() const;
    void exportAll();
    void exportSelected();
    [[nodiscard]] ProfileToExport edited() const;
    void openRefused(const QByteArray& file, const QString& name, const std::optional<profiles::Path>& path);
    void newProfile();
    void edit(qint64 id);
    void duplicate(qint64 id);
    void offerDrafts();
    void showDrafts();

    server::Control& m_control;
    const Clock& m_clock;
    ProfileModel* m_model;
    ProfileActions* m_actions;
    ImportActions* m_importing;
    PageHeader* m_header;
    QLineEdit* m_text;
    TabBar* m_views;
    MessageBar* m_message;
    MessageBar* m_draftMessage;
    QStackedWidget* m_pages; // library, editor
    EditorOpener* m_opener;
    QStackedWidget* m_listStack;
    SelectionBar* m_selection;
    ProfileTable* m_table;
    ProfileDrag* m_drag;
    EmptyState* m_empty;
    DropZone* m_drop;
    SplitView* m_split;
    ProfileDetail* m_detail;
    PassingMessage* m_passing; // good news
    qint64 m_wanted = 0;
};

} // namespace espalier::ui
