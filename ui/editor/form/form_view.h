// The rows of one payload, made only near what is seen: a payload of ten thousand keys opens as fast as one of ten.
#pragma once

#include "profiles/validation/problem.h"
#include "ui/editor/form/form_plan.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace espalier::ui {

class EditorSession;
class FormRow;

class FormView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit FormView(EditorSession& session, QWidget* parent = nullptr);
    ~FormView() override;

    void setPayload(profiles::NodeId payload); // invalid: General
    [[nodiscard]] profiles::NodeId payload() const { return m_payload; }
    void setShown(Shown shown);
    [[nodiscard]] Shown shown() const { return m_plan.shown; }
    void setPlatforms(const Platforms& platforms);
    void setMadeHere(const QSet<QString>& keys); // FormPlan::madeHere
    [[nodiscard]] FormCounts counts() const { return m_plan.counts(m_payload); }
    // Unfolds, scrolls and takes the focus; false: nothing of it is here.
    bool reveal(const profiles::Path& path);
    void takeFocus(); // the first row

    [[nodiscard]] const QList<FormItem>& items() const { return m_items; }
    // Made and scrolled to when it isn't near; null for an id that isn't listed.
    [[nodiscard]] FormRow* rowAt(qsizetype item);
    [[nodiscard]] int rowsAlive() const { return int(m_rows.size()); }

Q_SIGNALS:
    void itemsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;

private:
    void onChanged(const profiles::Applied& applied);
    void refresh();
    [[nodiscard]] std::optional<profiles::Path> typedAt() const; // a field for typing has the focus there
    void keepInView();
    // Out of rows that go: to the first row below them that stays, else above. Fields may edit as they lose the focus,
    // so nothing is being iterated then.
    void dropRows(const QList<FormRow*>& rows, const QList<FormItem>& before);
    void showProblems();
    void toggle(const QString& id);
    void onFocus(QWidget* now);
    void layOut();
    void measure(qsizetype item);
    void computeTops();
    FormRow* ensureRow(qsizetype item);
    void dropFarRows(qsizetype first, qsizetype last);
    void scrollTo(qsizetype item);
    [[nodiscard]] FormRow* rowOf(QWidget* widget) const;
    [[nodiscard]] qsizetype indexOf(const QString& id) const { return m_index.value(id, -1); }
    [[nodiscard]] int rowWidth() const;

    EditorSession& m_session;
    FormPlan m_plan;
    profiles::NodeId m_payload;
    QList<FormItem> m_items;
    QHash<QString, qsizetype> m_index;
    QHash<QString, int> m_heights; // measured at the present width
    QList<int> m_tops;             // one more than items
    QHash<QString, FormRow*> m_rows;
    QHash<QString, QList<profiles::Problem>> m_problems; // of the payload, by path
    FormRow* m_current = nullptr;
    QString m_revealed; // id of the row that was turned to, until the person goes on from there
    QTimer m_whole;     // all rows again, once typing pauses
    QTimer m_remeasure;
    bool m_laying = false;
};

} // namespace espalier::ui
