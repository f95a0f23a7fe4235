// The left column: key search, payloads (or what the search found), adding, systems.
#pragma once

#include "ui/editor/editor_session.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace espalier::ui {

class Button;
class KeySearching;
class PayloadList;
class PlatformChips;
class SearchResults;
struct FoundKey;
class TextLabel;

class PayloadColumn : public QWidget {
    Q_OBJECT
public:
    explicit PayloadColumn(EditorSession& session, QWidget* parent = nullptr);
    ~PayloadColumn() override;

    [[nodiscard]] PayloadList& list() { return *m_list; }
    [[nodiscard]] PlatformChips& chips() { return *m_chips; }
    void startSearch();
    bool endSearch(); // false: there was none
    void search();    // at once, without waiting for a pause
    void setOldest(const QString& words);
    void addPayload(); // the sheet
    bool add(const QString& type, const catalogue::Entry* entry);

Q_SIGNALS:
    void found(const espalier::profiles::Path& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void beginSearch();
    void goOnSearching();
    void showFound(const QList<FoundKey>& here);
    void openFound(const FoundKey& key);
    void showOftenUsed();
    void fitList();
    QWidget* buildFoot();

    EditorSession& m_session;
    QLineEdit* m_search;
    QStackedWidget* m_stack;
    PayloadList* m_list;
    SearchResults* m_results;
    Button* m_add;
    QWidget* m_often;
    QVBoxLayout* m_oftenRows;
    TextLabel* m_oftenTitle;
    PlatformChips* m_chips;
    QWidget* m_foot; // whom the forms are for
    TextLabel* m_oldest;
    QTimer m_soon;
    std::unique_ptr<KeySearching> m_searching; // under way, in slices
    QTimer m_slice;
};

} // namespace espalier::ui
