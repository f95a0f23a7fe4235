// Versions of the profile: what changed between any two, by meaning or in the XML, and the way back to an earlier one.
#pragma once

#include "ui/editor/editor_tab.h"
#include "ui/editor/versions/comparing.h"
#include "ui/editor/versions/version_words.h"

#include <QHash>

#include <functional>

class QComboBox;
class QStackedWidget;

namespace espalier::ui {

class Button;
class ComparisonView;
class ConfirmationSheet;
class DifferenceView;
class EmptyState;
class IconButton;
class MessageBar;
class RecordList;
class Segments;
class TextLabel;

class VersionsTab : public EditorTab {
    Q_OBJECT
public:
    explicit VersionsTab(const EditorSurroundings& surroundings, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("versions"); }
    [[nodiscard]] QString title() const override { return tr("Versions"); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_versions.size()); }
    [[nodiscard]] bool isOffered() const override { return m_session.profile().id > 0; }
    void onShown() override;

private:
    void loadVersions();
    void fillChoices();
    using Opened = std::function<void(const Result<profiles::EditableDocument>&)>;
    void fetch(int version, Opened then);
    void load(int number); // the content of a version, once
    [[nodiscard]] const profiles::EditableDocument* documentOf(int number) const;
    void compare(); // what is chosen, unless that is shown already
    void showCompared(const Compared& what);
    void showText(const LineDifferences& differences);
    void showEmpty(const QString& icon, const QString& title, const QString& words);
    void exportComparison();
    void rollBack();
    void tellImpact(ConfirmationSheet* sheet, int restored);
    void takeOver(int version, int restored);

    EditorSession& m_session;
    server::Control& m_control;
    const Clock& m_clock;
    qint64 m_profile = 0; // whose versions these are
    QList<ProfileVersion> m_versions;
    QHash<int, profiles::EditableDocument> m_documents;
    QSet<int> m_asked;
    bool m_chosen = false; // by the person, what to compare
    struct Question {
        int before = 0, after = 0; // numbers of versions
        bool xml = false;
        quint64 draft = 0; // revision of what is in the editor, where that is compared
        bool operator==(const Question&) const = default;
    };
    std::optional<Question> m_question; // that is answered, or about to be
    Comparing* m_comparing;
    QList<ComparisonRow> m_rows;
    QComboBox* m_before;
    QComboBox* m_after;
    IconButton* m_swap;
    TextLabel* m_summary;
    Segments* m_kind; // by meaning, or the XML
    Button* m_export;
    MessageBar* m_message;
    QStackedWidget* m_pages;
    ComparisonView* m_view;
    DifferenceView* m_text;
    EmptyState* m_empty;
    RecordList* m_list;
    Button* m_back;
};

} // namespace espalier::ui
