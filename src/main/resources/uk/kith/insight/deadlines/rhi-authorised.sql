-- Counts from the day the interview was written up. What a manager owes does not end with the young person's childhood.
select b.child, b.interview as subject, b.written_up_on as started_on, b.authorised_on as met_on
  from came_back b
 where b.written_up_on is not null
